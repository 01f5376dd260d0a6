import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import type { Category } from '../../core/domain/categories.ts'
import { type Understood, understand } from '../../core/understanding/understand.ts'
import { AT, type Labelled, missed, readCorpus } from '../understanding/corpus/read.ts'

// How many sentences are understood wholly, and how fast, beside bare chrono-node with a keyword lookup.

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, check: { type: 'boolean' } } })

const ROUNDS = 5

const INTENT_WORDS: Record<'cancel' | 'decline' | 'offer' | 'request' | 'accept', string[]> = {
  cancel: ['absagen', 'storn', 'erledigt'],
  decline: ['nein', 'leider', 'keine zeit'],
  offer: ['biete', 'helfe', 'ich kann', 'gern'],
  request: ['suche', 'brauche', 'wer kann', 'jemand', 'hilfe'],
  accept: ['ja', 'ok', 'mach ich', 'klar'],
}
const CATEGORY_WORDS: Record<Exclude<Category, 'other'>, string[]> = {
  shopping: ['einkauf', 'apotheke', 'supermarkt'],
  pets: ['hund', 'katze'],
  company: ['gesellschaft', 'besuch', 'kaffee'],
  garden: ['garten', 'rasen', 'hecke', 'laub'],
  household: ['putz', 'fenster', 'wäsche'],
  tech: ['computer', 'handy', 'drucker', 'internet'],
  escort: ['arzt', 'begleit', 'fahr'],
  childcare: ['kind', 'babysit'],
  tutoring: ['nachhilfe', 'mathe', 'unterricht'],
  repairs: ['reparier', 'lampe', 'kaputt'],
  carrying: ['trag', 'umzug', 'schlepp'],
  paperwork: ['antrag', 'formular', 'brief'],
}

const CORPORA = {
  develop: readCorpus('develop'),
  aside: readCorpus('aside'),
  'develop, English': readCorpus('develop', 'en'),
  'aside, English': readCorpus('aside', 'en'),
}
const METHODS: Record<Row['method'], Method> = {
  dasnez: text => understand(text, AT),
  'chrono + keywords': baseline,
}

const rows = Object.entries(METHODS).flatMap(([method, read]) =>
  Object.entries(CORPORA).map(([half, corpus]) => measured(method as Row['method'], half, corpus, read)),
)
const shareOf = (half: keyof typeof CORPORA) => rows.find(row => isOurs(row) && row.half === half)?.share ?? 0
const targets = [
  target('wholly right on the half set aside', shareOf('aside'), 'at least 0.9', value => value >= 0.9),
  target(
    'wholly right on the English half set aside',
    shareOf('aside, English'),
    'at least 0.9',
    value => value >= 0.9,
  ),
  target(
    'p99 of a sentence in ms',
    Math.max(...rows.filter(isOurs).map(({ p99 }) => p99)),
    'under 2',
    ms => ms < 2,
  ),
]

if (options.json) console.log(JSON.stringify({ bench: 'understanding', rows, targets }))
else {
  console.table(rows)
  console.table(targets)
}
if (options.check && targets.some(({ reached }) => !reached)) process.exit(1)

function measured(method: Row['method'], half: string, corpus: Labelled[], read: Method): Row {
  for (const { text } of corpus) read(text)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text } of corpus) {
      const started = performance.now()
      read(text)
      times.push(performance.now() - started)
    }
  }
  times.sort((a, b) => a - b)
  const misses = corpus.map(label => missed(label, read(label.text)))
  const right = (part: string) => misses.filter(parts => !parts.includes(part)).length / corpus.length
  return {
    method,
    half,
    sentences: corpus.length,
    share: rounded(misses.filter(parts => parts.length === 0).length / corpus.length),
    intent: rounded(right('intent')),
    category: rounded(right('category')),
    days: rounded(right('days')),
    p50: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p99: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
  }
}

/** What comes free: chrono's German as it is, and the first keyword that occurs. */
function baseline(text: string): Partial<Understood> {
  const line = text.toLowerCase()
  const intent = firstOf(INTENT_WORDS, line) ?? 'other'
  const posts = intent === 'request' || intent === 'offer'
  const heard = [chrono.de, chrono.en].flatMap(({ casual }) =>
    casual.parse(text, new Date(`${AT.now}:00`), { forwardDate: true }),
  )
  const [found] = heard
  const clock = (at: chrono.ParsedComponents | null | undefined) =>
    at?.isCertain('hour') ? `${two(at.get('hour') ?? 0)}:${two(at.get('minute') ?? 0)}` : null
  const day = found?.start
  const dated = day?.isCertain('day') || day?.isCertain('weekday')
  return {
    intent,
    topic: null,
    category: posts ? (firstOf(CATEGORY_WORDS, line) ?? 'other') : null,
    days: dated ? [`${day?.get('year')}-${two(day?.get('month') ?? 0)}-${two(day?.get('day') ?? 0)}`] : [],
    from: clock(found?.start),
    to: clock(found?.end),
    part: null,
    every: null,
    urgent: /dringend|sofort/.test(line),
    people: 1,
    minutes: null,
    district: AT.districts.find(name => text.includes(name)) ?? null,
  }
}

function firstOf<Key extends string>(words: Record<Key, string[]>, line: string): Key | undefined {
  return (Object.keys(words) as Key[]).find(key => words[key].some(word => line.includes(word)))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function isOurs({ method }: Row): boolean {
  return method === 'dasnez'
}

function target(name: string, value: number, goal: string, reaches: (value: number) => boolean) {
  return { name, value, goal, reached: reaches(value) }
}

type Method = (text: string) => Partial<Understood>

interface Row {
  method: 'dasnez' | 'chrono + keywords'
  half: string
  sentences: number
  /** of sentences wholly right, and of those right in one part: 0 … 1 */
  share: number
  intent: number
  category: number
  days: number
  /** milliseconds a sentence */
  p50: number
  p99: number
}
