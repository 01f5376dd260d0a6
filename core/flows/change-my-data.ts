import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, type Step, say, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { type Line, line } from '../texts/line.ts'
import { render } from '../texts/render.ts'
import { readAddress, readName, readPhone } from '../understanding/read.ts'
import { callStep } from './call-me.ts'
import { changeDraft, changesOf, type ChangeDraft as Draft, summaryOf } from './change-draft.ts'
import { choice, districts, no, problem, question, yes } from './question.ts'
import { refused } from './refused.ts'
import { districtSaid } from './sentence.ts'
import { nameAnew, toldAnew, toldInstead } from './told-anew.ts'

/** What is kept about somebody is put right: one thing at a time, said back before it is kept. */
export const changeMyData = defineFlow<typeof changeDraft, 'change-my-data'>({
  name: 'change-my-data',
  draft: changeDraft,
  open: (draft, ctx) => {
    switch (ctx.member?.status) {
      case undefined:
        return end(say(line('data.none')))
      case 'SUSPENDED':
      case 'REJECTED':
        return turnTo('my-registration')
      default:
        return next(draft, ctx)
    }
  },
  steps: {
    which: question<Draft>({
      asks: () => line('registration.changeWhat'),
      choices: (_, ctx) => [
        choice('name', line('part.name')),
        choice('district', line('part.district')),
        choice('phone', line('part.phone')),
        ...(ctx.member?.hasAddress ? [choice('address', line('part.address'))] : []),
        choice('birthYear', line('part.birthYear')),
        ...(isYoung(ctx) ? [choice('guardian', line('part.guardian'))] : []),
        choice('none', line('wish.changeNothing')),
      ],
      hear: (text, draft, ctx) => {
        const told = toldAnew(text, ctx)
        return told && { ...draft, ...told }
      },
      choose: (id, draft, ctx) =>
        id === 'none' ? leave(ctx, line('fine')) : next({ ...draft, ...chosen(id, ctx) }, ctx),
      next,
    }),
    name: question<Draft>({
      asks: () => line('registration.fullName'),
      hear: (text, draft, ctx) => {
        const name = nameAnew(text, ctx) ?? readName(text)
        if (name === null) return problem(line('registration.fullNameAgain'))
        const { firstName, lastName } = name
        // one word alone is the last name: it is the one that changes in a life
        return lastName === null
          ? { ...draft, firstName: ctx.member?.firstName ?? '', lastName: firstName }
          : { ...draft, firstName, lastName }
      },
      next,
    }),
    phone: question<Draft>({
      asks: () => line('change.phone'),
      wants: 'contact',
      hear: (text, draft) => {
        const phone = readPhone(text)
        if (phone !== null) return { ...draft, phone }
        return /\d/.test(text) ? problem(line('register.phoneAgain')) : null
      },
      next,
    }),
    district: question<Draft>({
      asks: (_, ctx) => line('register.district', { town: townOf(ctx) }),
      choices: (_, ctx) => [
        ...districts(ctx),
        choice('elsewhere', line('change.elsewhere', { town: townOf(ctx) })),
      ],
      hear: (text, draft, ctx) => {
        const districtId = districtSaid(text, ctx)
        return districtId === null ? problem(line('register.districtAgain')) : { ...draft, districtId }
      },
      choose: (id, draft, ctx) =>
        id === 'elsewhere'
          ? turnTo('my-data', { erase: true })
          : next({ ...draft, districtId: Number(id) }, ctx),
      next,
    }),
    address: question<Draft>({
      asks: () => line('match.address'),
      choices: () => [choice('gone', line('change.noAddress'))],
      hear: (text, draft) => {
        const address = readAddress(text)
        return address === null ? problem(line('match.addressAgain')) : { ...draft, address }
      },
      choose: (_, draft, ctx) => next({ ...draft, addressGone: true }, ctx),
      next,
    }),
    townHall: callStep<Draft>('townHall', ({ what }) => [byTownHall(what)]),
    confirm: confirmStep(),
  },
})

function confirmStep(): Step<Draft> {
  return {
    show: (draft, ctx) => ({
      lines: [line('change.confirm', summaryOf(draft, ctx))],
      choices: [yes(line('change.save')), no(line('change.again'), 'again'), choice('drop', line('cancel'))],
    }),
    take: (draft, event, ctx) => {
      switch (event.kind) {
        case 'answered':
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          if (event.call === 'my-data') return go('confirm', { ...draft, shownTo: event.result.shownTo })
          return event.call === 'change-my-data' ? kept(event.result.stays, ctx) : unfit
        case 'said': {
          const told = toldAnew(event.text, ctx) ?? toldInstead(draft, event.text, ctx)
          return told ? next({ ...draft, ...told }, ctx) : unfit
        }
        case 'chose':
          if (event.id === 'yes') return go('confirm', draft, call('change-my-data', changesOf(draft)))
          return event.id === 'again'
            ? next(changeDraft.parse({ what: draft.what }), ctx)
            : leave(ctx, line('cancelled'))
        case 'contact':
        case 'place':
        case 'opened':
          return unfit
        default:
          return event satisfies never
      }
    },
  }
}

/** The first question that is still open; before anything is kept it is looked up who will hear of it. */
function next(draft: Draft, ctx: Ctx): Turn<Draft> {
  if (isTownHalls(draft, ctx)) {
    if (ctx.member?.hasPhone) return go('townHall', draft)
    const { contactName: contact = '', townHallPhone: phone = '' } = ctx.municipality ?? {}
    return leave(ctx, byTownHall(draft.what), line('human', { contact, phone }))
  }
  const step = missing(draft, ctx)
  return step === null ? go('confirm', draft, call('my-data', null)) : go(step, draft)
}

function missing(draft: Draft, ctx: Ctx): string | null {
  const { what, lastName, phone, districtId, address, addressGone } = draft
  if (what === null) return 'which'
  if (what === 'name' && lastName === null) return 'name'
  if (what === 'phone' && phone === null) return 'phone'
  if (what === 'district' && districtId === null) return 'district'
  // who has moved has left the old address behind
  const addressed = what === 'address' || (what === 'district' && ctx.member?.hasAddress)
  return addressed && address === null && !addressGone ? 'address' : null
}

/** Years of birth decide what protects the young; of these the guardian's number is kept, and seldom one of their own. */
const isTownHalls = ({ what }: Draft, ctx: Ctx): boolean =>
  what === 'birthYear' || what === 'guardian' || (what === 'phone' && isYoung(ctx) && !ctx.member?.hasPhone)

const byTownHall = (what: Draft['what']): Line =>
  line('change.byTownHall', { what: what === 'birthYear' ? 'birthYear' : 'guardian' })

/** What is only chosen by its button stands in the town hall's list of calls by its German name. */
function chosen(id: string, { reader }: Ctx): Partial<Draft> {
  const what = changeDraft.shape.what.parse(id)
  return what === 'birthYear' || what === 'guardian'
    ? { what, text: render(line(`part.${what}`), { ...reader, language: 'de' }) }
    : { what }
}

/** What is under way at the old place is shown, to be changed there. */
function kept(stays: string | null, ctx: Ctx): Turn<Draft> {
  const thanks = line('registration.changed')
  if (stays === null) return leave(ctx, thanks)
  return turnTo('my-things', {}, say(thanks), say(line('change.stays', { district: stays })))
}

/** Whoever waits for the town hall goes on waiting. */
const leave = ({ member }: Ctx, ...lines: Line[]): Turn<Draft> =>
  member?.status === 'APPROVED' ? end(...lines.map(say)) : turnTo('my-registration', {}, ...lines.map(say))

const isYoung = ({ reader }: Ctx): boolean => reader.address === 'du'
const townOf = ({ municipality }: Ctx): string => municipality?.name ?? ''
