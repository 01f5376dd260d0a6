import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Understood } from '../../../core/understanding/understand.ts'
import { TOWNS } from '../../../prisma/towns.ts'

/** The Monday on which every sentence of the corpus was said. */
export const AT = {
  now: '2026-11-23T10:00',
  land: 'NW',
  districts: TOWNS[0]?.districts.map(({ name }) => name) ?? [],
}

export const readCorpus = (half: Half, language: 'de' | 'en' = 'de'): Labelled[] =>
  textOf(half, language)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Labelled)

/** Of all that weights are learned from: tells whether they were learned from what it holds now. */
export const fingerprint = (): string =>
  createHash('sha256')
    .update(textOf('develop', 'de') + textOf('develop', 'en'))
    .digest('hex')
    .slice(0, 16)

const textOf = (half: Half, language: 'de' | 'en'): string =>
  readFileSync(new URL(`${half}${language === 'de' ? '' : '.en'}.jsonl`, import.meta.url), 'utf8')

/** Which parts of the label were missed; empty = wholly right. */
export function missed(label: Labelled, got: Partial<Understood>): string[] {
  const asked = label.intent === 'request' || label.intent === 'offer' ? DRAFT_PARTS : ANSWER_PARTS
  return asked.filter(part => part in label && JSON.stringify(label[part]) !== JSON.stringify(got[part]))
}

const DRAFT_PARTS = [
  'intent',
  'category',
  'days',
  'from',
  'to',
  'part',
  'every',
  'urgent',
  'people',
  'minutes',
  'district',
] as const
const ANSWER_PARTS = ['intent', 'topic'] as const

export type Labelled = { text: string } & Pick<Understood, 'intent'> & Partial<Understood>

type Half = 'develop' | 'aside'
