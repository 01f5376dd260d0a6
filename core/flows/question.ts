import type { Ctx } from '../conversation/ctx.ts'
import type { Event } from '../conversation/event.ts'
import { type Choice, doubt, type Prompt, type Step, type Turn, unfit } from '../conversation/flow.ts'
import { type Line, line } from '../texts/line.ts'
import { render } from '../texts/render.ts'

/** A step that asks for one thing: by words, by buttons, by a shared contact. What it hears becomes the new draft. */
export function question<Draft>({ asks, choices, wants, hear, choose, next }: Question<Draft>): Step<Draft> {
  const on = (heard: Draft | Problem | null, ctx: Ctx): Turn<Draft> => {
    if (heard === null) return unfit
    if (isProblem(heard)) return doubt(heard.problem)
    return next(heard, ctx)
  }
  return {
    show: (draft, ctx): Prompt => ({
      lines: [asks(draft, ctx)].flat(),
      ...(choices ? { choices: choices(draft, ctx) } : {}),
      ...(wants ? { wants } : {}),
    }),
    take: (draft, event: Event, ctx) => {
      switch (event.kind) {
        case 'said':
          return hear ? on(hear(event.text, draft, ctx), ctx) : unfit
        case 'contact':
          if (wants !== 'contact' || !hear) return unfit
          return event.own ? on(hear(event.phone, draft, ctx), ctx) : doubt(line('share.notOwn'))
        case 'chose':
          return choose ? choose(event.id, draft, ctx) : unfit
        case 'place':
        case 'opened':
        case 'answered':
          return unfit
        default:
          return event satisfies never
      }
    },
  }
}

export const problem = (says: Line): Problem => ({ problem: says })
const isProblem = (heard: unknown): heard is Problem =>
  typeof heard === 'object' && heard !== null && 'problem' in heard

export const choice = (id: string, label: Line): Choice => ({ id, label })
/** every district of the town */
export const districts = (ctx: Ctx): Choice[] =>
  ctx.municipality?.districts.map(each => choice(String(each.id), line('plain', { text: each.name }))) ?? []

/** the choice that a plain "ja" or "nein" means, too */
export const yes = (label: Line, id = 'yes'): Choice => ({ id, label, says: 'yes' })
export const no = (label: Line, id = 'no'): Choice => ({ id, label, says: 'no' })

/** Choices that would read alike are numbered, so that each has its own words. */
export function apart(choices: Choice[], { reader }: Ctx): Choice[] {
  const words = choices.map(({ label }) => render(label, reader))
  return choices.map((each, index) => {
    const nth = words.slice(0, index + 1).filter(other => other === words[index]).length
    return nth === 1 ? each : { ...each, label: { ...each.label, nth } }
  })
}

interface Problem {
  problem: Line
}

interface Question<Draft> {
  asks: (draft: Draft, ctx: Ctx) => Line | Line[]
  choices?: (draft: Draft, ctx: Ctx) => Choice[]
  wants?: 'contact' | 'place'
  /** the draft with what was heard, what is wrong with it, or null when it is no answer to this question */
  hear?: (text: string, draft: Draft, ctx: Ctx) => Draft | Problem | null
  choose?: (id: string, draft: Draft, ctx: Ctx) => Turn<Draft>
  next: (draft: Draft, ctx: Ctx) => Turn<Draft>
}
