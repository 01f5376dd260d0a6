import type { Ctx } from '../conversation/ctx.ts'
import { call, end, go, type Step, say, type Turn, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { When } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { saysCannot } from '../understanding/read.ts'
import type { InvitationDraft as Draft } from './invitation-draft.ts'
import { otherTime } from './other-time.ts'
import { choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

/** "Da kann ich nicht, aber am Sonntag um 10": said back, and the seeker is asked only if the helper wants it. */
export function suggest(draft: Draft, text: string, ctx: Ctx): Turn<Draft> {
  const several = draft.people > 1
  if (several || draft.when.every !== null)
    return go('still', draft, say(line('invitation.otherTime', { ...draft, several })))
  const suggested = suggestedIn(text, draft.when, ctx)
  return suggested ? go('suggest', { ...draft, suggested }) : go('suggest-when', draft)
}

/** Steps of the topic answer-invitation. */
export const suggestSteps: Record<'suggest' | 'suggest-when', Step<Draft>> = {
  'suggest-when': {
    show: () => ({
      lines: [line('suggest.when')],
      choices: [choice('back', line('suggest.not'))],
    }),
    take: (draft, event, ctx) => {
      if (event.kind === 'chose') return go('still', draft)
      const suggested = event.kind === 'said' ? suggestedIn(event.text, draft.when, ctx) : null
      return suggested ? go('suggest', { ...draft, suggested }) : unfit
    },
  },
  suggest: {
    show: ({ firstName, suggested, when }) => ({
      lines: [line('move.propose', { firstName, when: suggested ?? when })],
      choices: [yes(line('move.ask')), no(line('suggest.not'))],
    }),
    take: (draft, event, ctx) => {
      const { invitationId, when, firstName } = draft
      switch (event.kind) {
        case 'answered':
          return isRefusal(event.result)
            ? go('still', draft, say(refused(event.result)))
            : end(say(line('suggest.asked', { firstName })))
        case 'said': {
          const suggested = suggestedIn(event.text, draft.suggested ?? when, ctx)
          return suggested ? go('suggest', { ...draft, suggested }) : unfit
        }
        case 'chose':
          return event.id === 'yes'
            ? go('suggest', draft, call('suggest-time', { invitationId, when: draft.suggested ?? when }))
            : go('still', draft)
        default:
          return unfit
      }
    },
  },
}

/** The time that is named, where it has a day; of "Samstag kann ich nicht, aber Sonntag" the day that was not asked about. */
function suggestedIn(text: string, asked: When, ctx: Ctx): When | null {
  const named = otherTime(text, asked, ctx)
  if (named === null || named.days.length === 0) return null
  const others = named.days.filter(day => !asked.days.includes(day))
  return saysCannot(text) && others.length > 0 ? { ...named, days: others } : named
}
