import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { de } from '../../core/texts/de.ts'
import type { Line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import { KEYS, readerOf, saidIn, samples, say, unreadIn } from './said.ts'

const READER = readerOf('de')

describe.each(['sie', 'du'] as const)('in %s', address => {
  const said = saidIn('de', address)

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
  expect(render({ ...asked, young: true }, READER)).toBe(say('wish.what', undefined, readerOf('de', 'du')))
})

it('every text that carries something has its samples', () => {
  expect(KEYS.filter(key => typeof de[key] === 'function' && !samples.has(key))).toEqual([])
  expect([...samples.keys()].filter(key => !(key in de))).toEqual([])
})

it('every text is said somewhere', () => {
  const source = ['core', 'bots', 'web-admin'].flatMap(sourcesIn).join('\n')
  const unsaid = KEYS.filter(key => !source.includes(`'${key.replace(/^refused\./, '')}'`))
  expect(unsaid.sort()).toEqual(Object.keys(UNSAID).sort())
})

it('everything that a text is given is said, or there is a reason', () => {
  expect(unreadIn('de').sort()).toEqual(Object.keys(UNUSED).sort())
})

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
  'register.tooYoung': MINOR,
  'register.tooYoungHere': MINOR,
  'told.consentWanting': MINOR,
}

const STRANGER = 'said before the year of birth is known'
const ADULT = 'asked of adults alone, after their year of birth'
const STAFF = 'read by staff'
const ONLY_TO_STRANGERS: Record<string, string> = {
  'refused.email-taken': STAFF,
  'refused.coordinates-already': STAFF,
  'refused.link-used-up': STAFF,
  'register.lastName': ADULT,
  'pause.atNightSure': 'nobody under 18 is asked at night',
  'pause.atNightOn': 'nobody under 18 is asked at night',
  'pause.atNightOff': 'nobody under 18 is asked at night',
  'town.sorry': STRANGER,
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
