import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterEach } from 'vitest'
import { startBots } from '../../bots/index.ts'
import type { PlaygroundConfig } from '../../bots/playground/config.ts'
import type { MessageView } from '../../bots/playground/view.ts'
import type { Human } from './contract.ts'
import type { CoreDouble } from './core-double.ts'

/** The playground as a person meets it: over HTTP, on a real port. Closed after the test. */
export async function openPlayground(core: CoreDouble, given: Partial<PlaygroundConfig> = {}) {
  const http = Fastify()
  const config = { playground: { ...CONFIG, ...given }, telegram: null, matrix: null }
  const bots = await startBots({ core, http, config })
  const address = await new Promise<string>((resolve, reject) => {
    http.listen({ host: '127.0.0.1', port: 0 }, (error, address) =>
      error ? reject(error) : resolve(address),
    )
  })
  const api = `${address}/playground/api`
  let stopped = false
  const stop = async () => {
    if (stopped) return
    stopped = true
    await http.close()
    await bots.stop()
  }
  cleanups.push(stop)

  const answer = async <Body>(response: Response) => ({
    status: response.status,
    body: (await response.json()) as Body,
  })
  const get = async <Body>(path: string) => answer<Body>(await fetch(api + path))
  const post = async (path: string, body: unknown, type = 'application/json') =>
    answer<{ id: string; n: number; error: string }>(
      await fetch(api + path, {
        method: 'POST',
        headers: { 'content-type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )
  const events = async (path: string) => {
    const heard: { event: string; data: Record<string, unknown> }[] = []
    const response = await fetch(api + path)
    void collect(response, heard)
    return heard
  }

  const human = async (name: string, start?: string): Promise<Human> => {
    const { id: chat } = (await post('/people', { name, start })).body
    const heard = await events(`/people/${chat}/events`)
    const said = async () => {
      const { body } = await get<MessageView[]>(`/people/${chat}/messages`)
      return body.filter(message => message.from === 'bot')
    }
    return {
      chat,
      say: async text => void (await post(`/people/${chat}/say`, { text })),
      async press(message, choice) {
        const prompt = (await said())[message - 1]?.n
        await post(`/people/${chat}/say`, { choose: choice, prompt })
      },
      sendUnreadable: async what => void (await post(`/people/${chat}/say`, { send: what })),
      leave: async () => void (await post(`/people/${chat}/block`, { blocked: true })),
      comeBack: async () => void (await post(`/people/${chat}/block`, { blocked: false })),
      seen: said,
      seesTyping: async () => heard.some(one => one.event === 'typing'),
    }
  }
  return { http, stop, get, post, events, human }
}

async function collect(response: Response, heard: { event: string; data: Record<string, unknown> }[]) {
  let rest = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const frames = (rest + chunk).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(frame) ?? []
      if (event && data) heard.push({ event, data: JSON.parse(data) })
    }
  }
}

export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'))
  cleanups.push(() => rmSync(folder, { recursive: true }))
  return join(folder, 'data', 'playground.jsonl')
}

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

export const CONFIG: PlaygroundConfig = {
  file: null,
  link: null,
  demoLogin: { email: 'hartmann@delbrueck.example', password: 'apfelbaum' },
  towns: [{ slug: 'delbrueck', name: 'Delbrück' }],
  residents: [],
}
