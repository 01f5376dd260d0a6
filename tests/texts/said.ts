import { de } from '../../core/texts/de.ts'
import type { Key, Line } from '../../core/texts/line.ts'
import { render } from '../../core/texts/render.ts'
import type { Language, Reader } from '../../core/texts/tongue.ts'
import { REFUSALS } from './refusals.ts'
import { SAMPLES } from './samples.ts'

/** A Monday morning in Delbrück. */
export const readerOf = (language: Language, address: Reader['address'] = 'sie'): Reader => ({
  language,
  address,
  timeZone: 'Europe/Berlin',
  now: '2026-11-23T09:00:00.000Z',
})

/** German is the law: these are all texts, in every language. */
export const KEYS = Object.keys(de) as Key[]

export const samples = new Map<string, readonly unknown[]>([
  ...Object.entries(SAMPLES),
  ...REFUSALS.map(({ refused, params }): [string, unknown[]] => [`refused.${refused}`, [params]]),
])

/** Everything that may be said in a language, each text with each of its samples. */
export const saidIn = (language: Language, address: Reader['address'] = 'sie') =>
  KEYS.flatMap(key =>
    (samples.get(key) ?? [undefined]).map(params => ({
      key,
      text: say(key, params, readerOf(language, address)),
    })),
  )

export const say = (key: Key, params: unknown, reader: Reader): string =>
  render({ key, params } as Line, reader)

/**
 * What texts are given and never look at, as `key: parameter`. A refusal says no more than its sentence; what it
 * carries is for staff and for the log.
 */
export const unreadIn = (language: Language): string[] =>
  [...samples]
    .filter(([key]) => !key.startsWith('refused.'))
    .flatMap(([key, each]) => {
      const read = new Set<string>()
      for (const params of each) if (typeof params === 'object' && params) watch(key, params, read, language)
      const given = each.flatMap(params => Object.keys(params ?? {}))
      return [...new Set(given)].filter(name => !read.has(name)).map(name => `${key}: ${name}`)
    })

function watch(key: string, params: object, read: Set<string>, language: Language): void {
  const watched = new Proxy(params, {
    get: (of, name) => {
      read.add(String(name))
      return Reflect.get(of, name)
    },
  })
  say(key as Key, watched, readerOf(language))
}
