import { z } from 'zod'
import type { InputProblem, Limit } from './refusal.ts'

/** Why a value is refused: read again by whoever tells the town hall (core/calls/staff/town-rules.ts). */
export const because = (limit: Limit) => ({
  message: Object.entries(limit)
    .map(([how, value]) => `${how} ${value}`)
    .join(' '),
  params: { limit },
})

export const atLeast = (least: number, by: Limit['by'] = 'dasnez') =>
  z.number().refine(value => value >= least, because({ least, by }))

export const whole = (least: number, most: number, by: Limit['by'] = 'dasnez') =>
  atLeast(least)
    .refine(Number.isInteger, 'whole-number' satisfies InputProblem)
    .refine(value => value <= most, because({ most, by }))

export const clock = z
  .string()
  .min(1)
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write HH:MM')
export const date = z.string().min(1).pipe(z.iso.date())

export const span = (from: string, to: string) =>
  z.object({ from: clock.default(from), to: clock.default(to) })
export const FORWARD = { path: ['to'], message: 'before-start' satisfies InputProblem }

/** Within the law's own span, and not upside down. */
export const within = (legal: { from: string; to: string }) =>
  span(legal.from, legal.to)
    .refine(at => at.from >= legal.from, { path: ['from'], ...because({ least: legal.from, by: 'law' }) })
    .refine(at => at.to <= legal.to, { path: ['to'], ...because({ most: legal.to, by: 'law' }) })
    .refine(at => at.from < at.to, FORWARD)
    .prefault({})

/** Some of these words, each once and in their own order. */
export const some = <const Word extends string>(words: readonly Word[]) =>
  z.array(z.enum(words)).transform(chosen => words.filter(word => chosen.includes(word)))

export const eachOnce = <Item>(items: readonly Item[]): boolean =>
  new Set(items.map(item => JSON.stringify(item))).size === items.length
export const TWICE = 'twice' satisfies InputProblem
