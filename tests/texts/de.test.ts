import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { de } from '../../core/texts/de.ts'
import type { Key, Line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import type { Reader } from '../../core/texts/tongue.ts'
import { REFUSALS } from './refusals.ts'
import { SAMPLES } from './samples.ts'

const READER: Reader = {
  language: 'de',
  address: 'sie',
  timeZone: 'Europe/Berlin',
  now: '2026-11-23T09:00:00.000Z',
}
const keys = Object.keys(de) as Key[]
const samples = new Map<string, readonly unknown[]>([
  ...Object.entries(SAMPLES),
  ...REFUSALS.map(({ refused, params }): [string, unknown[]] => [`refused.${refused}`, [params]]),
])

describe.each(['sie', 'du'] as const)('in %s', address => {
  const said = keys.flatMap(key =>
    (samples.get(key) ?? [undefined]).map(params => ({ key, text: inGerman(key, params, address) })),
  )

  it('every text says something, and not too much', () => {
    expect(said.filter(({ text }) => text.trim() !== text || text === '' || text.length > 900)).toEqual([])
  })

  it('no text shows what is meant for machines', () => {
    expect(
      said.filter(({ text }) => /undefined|null|\[object|NaN|Invalid|true|false|[{}$<>]/.test(text)),
    ).toEqual([])
  })

  it('no text is written carelessly', () => {
    const careless = / {2}|\s[.,;:!?)]|\(\s|[.?!]{2}|[,;:][.,;:]|„\s|\s“|!.*!|\n\n|"/s
    expect(said.filter(({ text }) => careless.test(text))).toEqual([])
  })

  it('every sentence begins with a capital and every quotation ends', () => {
    const lines = said.flatMap(({ key, text }) => text.split('\n').map(line => ({ key, line })))
    expect(lines.filter(({ line }) => /^[a-zäöü]/.test(line))).toEqual([])
    expect(lines.filter(({ line }) => line.split('„').length !== line.split('“').length)).toEqual([])
  })

  it('nobody is called by the other form', () => {
    const wrong = address === 'sie' ? /\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]uer)\b/ : SIE
    const allowed = address === 'sie' ? ONLY_TO_MINORS : ONLY_TO_STRANGERS
    const mistaken = new Set(said.filter(({ text }) => wrong.test(text)).map(({ key }) => key))
    expect([...mistaken].sort()).toEqual(Object.keys(allowed).sort())
  })
})

it('a label that reads like an earlier one has its number, and one for the young its Du', () => {
  const label: Line = { key: 'fine', params: undefined }
  expect(render({ ...label, nth: 2 }, READER)).toBe(`${render(label, READER)} (2)`)
  const asked: Line = { key: 'wish.what', params: undefined }
  expect(render({ ...asked, young: true }, READER)).toBe(inGerman('wish.what', undefined, 'du'))
})

it('every text that carries something has its samples', () => {
  expect(keys.filter(key => typeof de[key] === 'function' && !samples.has(key))).toEqual([])
  expect([...samples.keys()].filter(key => !(key in de))).toEqual([])
})

it('every text is said somewhere', () => {
  const source = ['core', 'bots', 'web-admin'].flatMap(sourcesIn).join('\n')
  const unsaid = keys.filter(key => !source.includes(`'${key.replace(/^refused\./, '')}'`))
  expect(unsaid.sort()).toEqual(Object.keys(UNSAID).sort())
})

it('everything that a text is given is said, or there is a reason', () => {
  // a refusal says no more than its sentence; what it carries is for staff and for the log
  const spoken = [...samples].filter(([key]) => !key.startsWith('refused.'))
  const silent = spoken.flatMap(([key, each]) => {
    const read = new Set<string>()
    for (const params of each) {
      if (typeof params !== 'object' || params === null) continue
      const watched = new Proxy(params, {
        get: (of, name) => {
          read.add(String(name))
          return Reflect.get(of, name)
        },
      })
      inGerman(key as Key, watched, 'sie')
    }
    const given = each.flatMap(params => Object.keys(params ?? {}))
    return [...new Set(given)].filter(name => !read.has(name)).map(name => `${key}: ${name}`)
  })
  expect(silent.sort()).toEqual(Object.keys(UNUSED).sort())
})

function inGerman(key: Key, params: unknown, address: Reader['address']): string {
  return render({ key, params } as Line, { ...READER, address })
}

/** All sources but the texts themselves and the list of reasons. */
function sourcesIn(folder: string): string[] {
  const root = join(import.meta.dirname, '../..')
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !/generated|^texts|domain\/refusal/.test(name))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
}

const SIE = /\b(Sie|Ihnen|Ihre?[nmrs]?)\b/

const MINOR = 'asked of minors alone, after their year of birth'
const ONLY_TO_MINORS: Record<string, string> = {
  'register.guardianName': MINOR,
  'register.inSchool': MINOR,
  'register.parents': MINOR,
  'register.tooYoungHere': MINOR,
}

const STRANGER = 'said before the year of birth is known'
const ADULT = 'asked of adults alone, after their year of birth'
const STAFF = 'read by staff'
const ONLY_TO_STRANGERS: Record<string, string> = {
  'consent.all': STRANGER,
  'consent.declined': STRANGER,
  greeting: STRANGER,
  'refused.email-taken': STAFF,
  'refused.link-used-up': STAFF,
  'register.birthYear': STRANGER,
  'register.firstName': STRANGER,
  'register.lastName': ADULT,
  'register.role': STRANGER,
  town: STRANGER,
  'town.sorry': STRANGER,
  'town.unknown': STRANGER,
  'town.write': STRANGER,
}

const UNSAID: Record<string, string> = {}

const FACTS = 'the facts of the question, which several texts share'
const RESULT = 'the same facts as the text beside it'
const UNUSED: Record<string, string> = {
  'checkIn: matchId': FACTS,
  'checkIn.thanks: matchId': FACTS,
  'checkIn.thanks: side': FACTS,
  'match.helper: category': FACTS,
  'match.helper: side': FACTS,
  'match.seeker: category': FACTS,
  'match.seeker: side': FACTS,
  'offers.describe: id': FACTS,
  'told.nothingShared: address': RESULT,
  'told.nothingShared: phone': RESULT,
}
