import type { InvitationFacts } from '../calls/invitation-facts.ts'
import { type Line, line } from '../texts/line.ts'
import type { AskedOfTask } from '../understanding/read.ts'

/** From what somebody who is asked may know. */
export function told(draft: InvitationFacts, asked: AskedOfTask): Line {
  switch (asked) {
    case 'who':
      return line('invitation.who', draft)
    case 'where':
      return line('invitation.where', draft)
    case 'what':
      return line('invitation.what', draft)
    case 'when':
      return line('invitation.when', draft)
    case 'how-long':
      return line('invitation.howLong', draft)
    case 'pay':
      return line('invitation.pay', draft)
    case 'other':
      return line('invitation.notKnown', draft)
    default:
      return asked satisfies never
  }
}
