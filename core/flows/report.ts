import { z } from 'zod'
import type { Met } from '../calls/reports.ts'
import type { Ctx } from '../conversation/ctx.ts'
import {
  again,
  type Call,
  call,
  defineFlow,
  end,
  go,
  say,
  type Turn,
  turnTo,
  unfit,
} from '../conversation/flow.ts'
import { isNamed } from '../conversation/named.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { asksWhoReads, isAboutSomebody } from '../understanding/read.ts'
import { apart, choice, no, yes } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  /** `service`: about nobody that the reporter has met here; null while it is not known yet */
  subject: z.enum(['match', 'invitation', 'offer', 'service']).nullable().default(null),
  subjectId: z.number().nullable().default(null),
  /** of whom it is about */
  firstName: z.string().default(''),
  /** what was said already */
  text: z.string().default(''),
  people: z.array(z.custom<Met>(value => typeof value === 'object' && value !== null)).default([]),
  /** where "doch nichts" leads back to */
  back: z.object({ flow: z.string(), draft: z.unknown() }).nullable().default(null),
})
type Draft = z.output<typeof draft>

/** "Etwas stimmt nicht": said in one's own words, read by the town's staff. Whom it is about is asked where nobody knows. */
export const report = defineFlow<typeof draft, 'report'>({
  name: 'report',
  hearsDanger: true,
  draft,
  open: draft => (draft.subject === null ? go('whom', draft, call('people-met', null)) : go('what', draft)),
  steps: {
    whom: {
      show: ({ people }, ctx) => ({
        lines: [line('report.whom')],
        choices: [
          ...apart(
            people.map((each, index) => choice(String(index), labelOf(each))),
            ctx,
          ),
          choice('other', line('report.other')),
          choice('no', line('report.nothing')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          return whoeverIsNamed({ ...draft, people: (event.result as { people: Met[] }).people })
        }
        if (event.kind === 'said') {
          const named = draft.people.filter(each => names(event.text, each))
          if (named.length === 1) return about(draft, named[0])
          return asksWhoReads(event.text) ? again(line('report.readBy')) : unfit
        }
        if (event.kind !== 'chose') return unfit
        return event.id === 'no' ? end(say(line('fine'))) : about(draft, draft.people[Number(event.id)])
      },
    },
    what: {
      show: ({ text, firstName }) => ({
        lines: [
          ...(firstName === '' ? [] : [line('report.about', { firstName })]),
          text === '' ? line('report.what') : line('report.sure', { text }),
        ],
        choices: [
          ...(text === '' ? [] : [yes(line('report.send'), 'send')]),
          ...(firstName === '' ? [] : [choice('other', line('report.other'))]),
          no(line('report.nothing')),
        ],
      }),
      take: (draft, event, ctx) => {
        const { back } = draft
        if (event.kind === 'chose') {
          if (event.id === 'send') return go('what', draft, filed(draft, draft.text))
          if (event.id === 'other')
            return turnTo('report', { text: draft.text, back, subject: null, subjectId: null })
          return back ? turnTo(back.flow, back.draft) : end(say(line('fine')))
        }
        if (event.kind === 'said' && draft.text !== '' && asksWhoReads(event.text))
          return again(line('report.readBy'))
        if (event.kind === 'said')
          return go('what', draft, filed(draft, [draft.text, event.text].filter(Boolean).join('\n')))
        if (event.kind !== 'answered') return unfit
        if (isRefusal(event.result)) return end(say(refused(event.result)))
        return draft.subject === 'service'
          ? end(say(line('report.heard', contactOf(ctx))))
          : go('apart', draft)
      },
    },
    apart: {
      show: (_, ctx) => ({
        lines: [line('report.thanks', contactOf(ctx))],
        choices: [yes(line('report.apart')), no(line('no'))],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return end(say(isRefusal(event.result) ? refused(event.result) : line('report.apartDone')))
        if (event.kind !== 'chose') return unfit
        const { subject, subjectId } = draft
        return event.id === 'yes' && subject !== null && subject !== 'service' && subjectId !== null
          ? go('apart', draft, call('keep-apart', { subject, subjectId }))
          : end(say(line('fine')))
      },
    },
  },
})

/**
 * Who says a name that only one of them has is not asked again, nor is who has met one person only and tells something of
 * them: that it is about somebody else is a button. Who has met nobody speaks of the service.
 */
function whoeverIsNamed(draft: Draft): Turn<Draft> {
  const named = draft.people.filter(each => names(draft.text, each))
  if (named.length === 1) return about(draft, named[0])
  if (draft.people.length === 1 && isAboutSomebody(draft.text)) return about(draft, draft.people[0])
  return draft.people.length === 0 ? about(draft, undefined) : go('whom', draft)
}

const about = (draft: Draft, met: Met | undefined): Turn<Draft> =>
  go('what', {
    ...draft,
    people: [],
    subject: met?.subject ?? 'service',
    subjectId: met?.subjectId ?? null,
    firstName: met?.firstName ?? '',
  })

const filed = ({ subject, subjectId }: Draft, text: string): Call => ({
  call: 'report',
  input: { subject: subject ?? 'service', subjectId, text: text.slice(0, LONGEST_TEXT) },
})

const names = (text: string, { firstName }: Met): boolean => isNamed(text, firstName)
const labelOf = (met: Met) => line(met.subject === 'match' ? 'thing.match' : 'thing.invitation', met)
const contactOf = ({ municipality }: Ctx) => ({
  contact: municipality?.contactName ?? '',
  phone: municipality?.townHallPhone ?? '',
})
const LONGEST_TEXT = 2000
