import type { Ctx } from '../conversation/ctx.ts'
import { type Aside, type Entry, to } from '../conversation/scene.ts'
import type { Rules } from '../domain/municipality.ts'
import { type Line, line } from '../texts/line.ts'
import {
  awayUntil,
  complaintIn,
  isByDayOnly,
  isHowOften,
  languageNamed,
  saysAtNight,
} from '../understanding/read.ts'
import type { Understood } from '../understanding/understand.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { toldAnew } from './told-anew.ts'
import { rulesOf } from './town-rules.ts'

/** A simple question, asked at any time, finds its topic or its answer. */
export function simpleQuestion(text: string, { topic }: Understood, ctx: Ctx): Entry | Aside | null {
  if (!ctx.member && topic === 'report') return aside(personFor(ctx))
  if (!ctx.member && topic !== null && OF_MEMBERS.has(topic)) return null
  const privacy = privacyAnswer(text, ctx)
  if (privacy) return aside(privacy)
  switch (topic) {
    case 'my-data':
      return to('my-data')
    case 'change':
      return changed(text, ctx)
    case 'delete':
    case 'leave':
      return to('my-data', { erase: true })
    case 'status':
      return to('my-things')
    case 'nobody-came':
      return to('agreed', { matter: 'missing', words: text })
    case 'match':
      return to('my-things', { agreed: text })
    case 'report':
      return to('report', { text: complaintIn(text).slice(0, LONGEST_TEXT) })
    case 'pause':
      return to('pause', isHowOften(text) ? { often: true } : {})
    case 'greeting':
      return ctx.member ? to('menu') : null
    case 'language':
      return to('language', { language: languageNamed(text) })
    case 'goodbye':
      return aside(line('goodbye'))
    case 'thanks':
      return aside(line('thanks'))
    case 'help':
      return aside(helpFor(ctx))
    case 'human':
      return ctx.member?.hasPhone
        ? to('call-me', { text: text.slice(0, LONGEST_TEXT) })
        : aside(personFor(ctx))
    case 'angry':
      return aside(line('sorry', contactOf(ctx)))
    case 'how-it-works':
      return aside(ctx.member?.roles.includes('HELPER') ? line('helping.how') : helpFor(ctx))
    case 'no-hurry':
      return aside(line('noHurry'))
    case 'parents':
      return aside(line('parents', contactOf(ctx)))
    case 'help-there':
      return aside(line('danger.helpThere'))
    case 'today':
      return aside(line('today', { local: ctx.local }))
    case 'bot':
      return aside(line('whoAmI'), ...(ctx.municipality ? [line('human', toldContact(ctx))] : []))
    case 'cost':
      return aside(line('cost', { pay: usualPay(rulesOf(ctx)) }))
    case 'expenses':
      return aside(
        ctx.member?.roles.includes('HELPER')
          ? line('helping.money', toldContact(ctx))
          : line('cost', { pay: usualPay(rulesOf(ctx)) }),
      )
    case 'insurance':
      return aside(line('insurance', contactOf(ctx)))
    default:
      return null
  }
}

/**
 * When somebody wants to be asked, or not: who is away for a while is not asked meanwhile; who only seeks help looks after what is
 * under way.
 */
export function pauseOf(text: string, { days }: Understood, ctx: Ctx): Entry | null {
  if (ctx.member?.status !== 'APPROVED') return null
  if (ctx.member.roles.includes('HELPER') && saysAtNight(text))
    return to('pause', { atNight: true, byDay: isByDayOnly(text) })
  const until = awayUntil(text, days, ctx.local.slice(0, 10))
  if (until === null) return null
  return ctx.member.roles.includes('HELPER') ? to('pause', { until }) : to('my-things')
}

/** Whose data they are that are no longer right; a child of 18 and more answers for no parents. */
function changed(text: string, ctx: Ctx): Entry | null {
  const told = toldAnew(text, ctx)
  return told && to('change-my-data', told)
}

/** How it goes, and who helps at the town hall. */
export const helpFor = (ctx: Ctx): Line => line('help', contactOf(ctx))

/** Who is there for people, where the town is known. */
const personFor = (ctx: Ctx): Line => (ctx.municipality ? line('human', toldContact(ctx)) : helpFor(ctx))
const toldContact = ({ municipality }: Ctx) => ({
  contact: municipality?.contactName ?? '',
  phone: municipality?.townHallPhone ?? '',
})

const contactOf = ({ municipality }: Ctx) => ({
  contact: municipality?.contactName ?? null,
  phone: municipality?.townHallPhone ?? null,
})
const usualPay = ({ programmes, pay }: Rules): number | null =>
  programmes.includes('POCKET_MONEY') ? pay.suggested : null
const aside = (...lines: Line[]): Aside => ({ to: 'again', effects: lines.map(each => ({ say: each })) })
/** who is not known yet has no things of their own to look at */
const OF_MEMBERS: ReadonlySet<string> = new Set(['change', 'status', 'nobody-came', 'pause', 'match'])
const LONGEST_TEXT = 500
