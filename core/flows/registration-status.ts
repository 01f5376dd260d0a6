import type { Ctx } from '../conversation/ctx.ts'
import { callBackBy } from '../domain/member.ts'
import { line, type Params } from '../texts/line.ts'

/** With the day that was promised; once it is past, with what to do. */
export function howItStands({ fresh, wish, asked }: Waiting, { member, municipality, local }: Ctx) {
  const submitted = member?.status === 'SUBMITTED' && member.submittedAt
  const on = submitted && municipality?.calendar.local(Date.parse(submitted)).day
  const callBy = on ? callBackBy(on) : null
  return line('registration.waiting', {
    name: [member?.firstName, member?.lastName].filter(Boolean).join(' '),
    contact: municipality?.contactName ?? '',
    phone: municipality?.townHallPhone ?? '',
    callBy,
    late: callBy !== null && callBy < local.slice(0, 10),
    wish,
    fresh,
    asked,
  })
}

type Waiting = Pick<Params<'registration.waiting'>, 'fresh' | 'wish' | 'asked'>
