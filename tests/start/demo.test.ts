import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { launch, place } from './launch.ts'

test('the demo holds the promised people, and a conversation goes on after the process was killed', async () => {
  const env = await place()
  const demo = launch('demo', env)
  const address = await demo.says(/http:\S+(?=\/playground)/)
  const playground = `${address}/playground`
  expect((await fetch(playground)).status).toBe(200)
  expect((await fetch(`${address}/admin`)).status).toBe(200)
  const people = await read<{ id: string; name: string }[]>(`${playground}/api/people`)
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(PROMISED))

  const newest = async (id: string) =>
    (await read<Message[]>(`${playground}/api/people/${id}/messages`)).findLast(each => each.from === 'bot')
  const choices = async (id: string) => (await newest(id))?.choices
  expect(await choices('olena')).toContain('Ja, gern')
  expect(await choices('carsten')).toContain('Ja, gern')
  expect(await choices('mehmet')).toContain('Ich kann doch nicht')
  expect((await newest('gerhard'))?.text).toContain('noch eine Frage')
  expect((await newest('jonas'))?.text).toContain('ruft deine Eltern')
  expect((await newest('anna'))?.text).toContain('liegt im Rathaus')
  for (const id of ['elisabeth', 'svitlana'])
    await expect.poll(() => choices(id), { timeout: 8_000 }).toContain('Ja, es hat geklappt')

  const { id } = await post<{ id: string }>(`${playground}/api/people`, { name: 'Herta', start: 'delbrueck' })
  const say = (what: object) => post(`${playground}/api/people/${id}/say`, what)
  await say({ choose: 1 })
  await say({ choose: 1 })
  expect((await newest(id))?.text).toContain('Vornamen')
  await demo.stop('SIGKILL')

  const again = launch('demo', env)
  await again.says(/http:\S+\/playground/)
  expect(await read<unknown[]>(`${playground}/api/people`)).toHaveLength(people.length + 1)
  await say({ text: 'Herta Kamp' })
  expect((await newest(id))?.text).toContain('In welchem Jahr')
  expect((await again.stop('SIGTERM')).code).toBe(0)
}, 90_000)

test('production refuses the playground, and nothing is left behind', async () => {
  const env = await place()
  const { code, stderr } = await launch('demo', { ...env, NODE_ENV: 'production' }).ended
  expect(code).toBe(1)
  expect(stderr).toMatch(/^The playground lets anybody speak as anybody .+NODE_ENV\.\n$/)
  expect(existsSync(env.DATA_DIR) ? readdirSync(env.DATA_DIR) : []).toEqual([])
})

async function read<Body>(url: string): Promise<Body> {
  return (await fetch(url)).json() as Promise<Body>
}

async function post<Body>(url: string, body: object): Promise<Body> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<Body>
}

const PROMISED = [
  'Erna Berger',
  'Walter Lütkemeier',
  'Elisabeth Rempe',
  'Fatma Demir',
  'Olena Kovalenko',
  'Carsten Hüllmann',
  'Mehmet Yıldız',
  'Svitlana Bondar',
  'Heinz Pollmeier',
  'Thomas Wiegard',
  'Mia Schulte',
  'Jonas Brinkmann',
  'Gerhard Sudhoff',
  'Anna Hölscher',
  'Rosa Aigner',
  'Korbinian Huber',
]

interface Message {
  from: 'bot' | 'me'
  text: string
  choices: string[]
}
