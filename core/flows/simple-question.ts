import type { Ctx } from '../conversation/ctx.ts'
import { type Aside, type Entry, to } from '../conversation/scene.ts'
import { DEFAULT_RULES, type Rules } from '../domain/municipality.ts'
import { type Line, line } from '../texts/line.ts'
import type { Understood } from '../understanding/understand.ts'
import { languageIn } from './language.ts'
import { privacyAnswer } from './privacy-answer.ts'

/** A simple question, asked at any time, finds its topic or its answer. */
export function simpleQuestion(text: string, { topic }: Understood, ctx: Ctx): Entry | Aside | null {
  if (!ctx.member && topic !== null && OF_MEMBERS.has(topic)) return null
  const privacy = privacyAnswer(text)
  if (privacy) return aside(privacy)
  switch (topic) {
    case 'my-data':
      return to('my-data')
    case 'delete':
    case 'leave':
      return to('my-data', { erase: true })
    case 'status':
      return to('my-things')
    case 'nobody-came':
      return to('agreed', { matter: 'missing', words: text })
    case 'pause':
      return to('pause')
    case 'greeting':
      return ctx.member ? to('menu') : null
    case 'language':
      return to('language', { language: languageIn(text) })
    case 'thanks':
      return aside(line('thanks'))
    case 'help':
    case 'human':
      return aside(helpFor(ctx))
    case 'cost':
      return aside(line('cost', { pay: usualPay(ctx.municipality?.rules ?? DEFAULT_RULES) }))
    case 'insurance':
      return aside(line('insurance', contactOf(ctx)))
    default:
      return null
  }
}

/** How it goes, and who helps at the town hall. */
export const helpFor = (ctx: Ctx): Line => line('help', contactOf(ctx))

const contactOf = ({ municipality }: Ctx) => ({
  contact: municipality?.contactName ?? null,
  phone: municipality?.townHallPhone ?? null,
})
const usualPay = ({ programmes, pay }: Rules): number | null =>
  programmes.includes('POCKET_MONEY') ? pay.suggested : null
const aside = (...lines: Line[]): Aside => ({ to: 'again', effects: lines.map(each => ({ say: each })) })
/** who is not known yet has no things of their own to look at */
const OF_MEMBERS: ReadonlySet<string> = new Set(['status', 'nobody-came', 'pause'])
