import { z } from 'zod'
import { again, call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readPhone } from './phone.ts'
import { choice, question } from './question.ts'
import { refused } from './refused.ts'

const draft = z.object({
  callBy: z.string().nullable().default(null),
  /** just handed in */
  fresh: z.boolean().default(false),
  wish: z.enum(CATEGORIES).nullable().default(null),
})
type Draft = z.output<typeof draft>

/** Waiting for the town's decision: how it stands, corrections, taking it back. */
export const myRegistration = defineFlow<typeof draft, 'my-registration'>({
  name: 'my-registration',
  draft,
  open: (draft, ctx) => {
    switch (ctx.member?.status) {
      case undefined:
        return turnTo('welcome')
      case 'APPROVED':
        return turnTo('menu')
      case 'SUSPENDED':
        return end(say(line('told.suspended', { townHallPhone: ctx.municipality?.townHallPhone ?? '' })))
      case 'REJECTED':
        return end(
          say(line('registration.rejected', { townHallPhone: ctx.municipality?.townHallPhone ?? '' })),
        )
      case 'RETURNED':
        return go('answer', draft)
      case 'SUBMITTED':
      case 'INTERVIEW':
        return go('waiting', draft)
    }
  },
  steps: {
    waiting: {
      show: (draft, ctx) => ({
        lines: [
          line('registration.waiting', {
            name: [ctx.member?.firstName, ctx.member?.lastName].filter(Boolean).join(' '),
            contact: ctx.municipality?.contactName ?? '',
            callBy: draft.callBy,
            wish: draft.wish,
            fresh: draft.fresh,
          }),
        ],
        choices: [
          choice('status', line('registration.status')),
          choice('change', line('registration.change')),
          choice('withdraw', line('registration.withdraw')),
        ],
      }),
      take: (draft, event, ctx) => {
        // staff have decided meanwhile: what is said now is meant for what comes after
        if (ctx.member?.status !== 'SUBMITTED' && ctx.member?.status !== 'INTERVIEW')
          return event.kind === 'chose' ? turnTo('my-registration') : unfit
        if (event.kind !== 'chose')
          return event.kind === 'said'
            ? again(line('registration.patience', { contact: ctx.municipality?.contactName ?? '' }))
            : unfit
        if (event.id === 'status') return go('waiting', { ...draft, fresh: false })
        return go(event.id === 'change' ? 'change' : 'withdraw', draft)
      },
    },
    /** staff have a question */
    answer: {
      show: (_, ctx) => ({
        lines: [line('registration.question', { question: ctx.member?.statusReason ?? '' })],
      }),
      take: (draft, event) => {
        if (event.kind === 'said')
          return go('answer', draft, call('change-registration', { answer: event.text.slice(0, 1000) }))
        return event.kind === 'answered' ? handedIn(event.result) : unfit
      },
    },
    change: question<Draft>({
      asks: () => line('registration.changeWhat'),
      choices: () => [
        choice('lastName', line('part.name')),
        choice('district', line('part.district')),
        choice('phone', line('part.phone')),
        choice('none', line('wish.changeNothing')),
      ],
      choose: (id, draft) => go(id === 'none' ? 'waiting' : id, draft),
      next: draft => go('waiting', draft),
    }),
    lastName: {
      show: () => ({ lines: [line('registration.fullName')] }),
      take: (draft, event) => {
        if (event.kind === 'answered') return handedIn(event.result)
        if (event.kind !== 'said') return unfit
        const [firstName = '', ...rest] = event.text.trim().split(/\s+/)
        if (firstName === '' || rest.length === 0) return again(line('registration.fullName'))
        return go(
          'lastName',
          draft,
          call('change-registration', { firstName, lastName: rest.join(' ').slice(0, 80) }),
        )
      },
    },
    district: {
      show: (_, ctx) => ({
        lines: [line('register.district', { town: ctx.municipality?.name ?? '' })],
        choices:
          ctx.municipality?.districts.map(each =>
            choice(String(each.id), line('plain', { text: each.name })),
          ) ?? [],
      }),
      take: (draft, event) => {
        if (event.kind === 'chose')
          return go('district', draft, call('change-registration', { districtId: Number(event.id) }))
        return event.kind === 'answered' ? handedIn(event.result) : unfit
      },
    },
    phone: {
      show: (_, ctx) => ({
        lines: [line('register.phone', { contact: ctx.municipality?.contactName ?? '' })],
        wants: 'contact',
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') return handedIn(event.result)
        const said =
          event.kind === 'said' ? event.text : event.kind === 'contact' && event.own ? event.phone : null
        const phone = said && readPhone(said)
        return phone
          ? go('phone', draft, call('change-registration', { phone }))
          : again(line('register.phoneAgain'))
      },
    },
    withdraw: {
      show: () => ({
        lines: [line('registration.withdrawSure')],
        choices: [
          choice('yes', line('registration.withdrawYes')),
          choice('no', line('registration.withdrawNo')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered')
          return isRefusal(event.result) ? end(say(refused(event.result))) : end(say(line('left')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'no' ? go('waiting', draft) : go('withdraw', draft, call('leave', null))
      },
    },
  },
})

const handedIn = (result: unknown) =>
  isRefusal(result)
    ? end(say(refused(result)))
    : turnTo(
        'my-registration',
        { callBy: (result as { callBy: string }).callBy },
        say(line('registration.changed')),
      )
