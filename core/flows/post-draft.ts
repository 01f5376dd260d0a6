import type { Thing } from '../calls/my-things.ts'
import type { When } from '../domain/when.ts'
import { DEFAULT_MINUTES } from '../domain/wish.ts'

/** A post as the draft of its flow, to be changed or posted. */
export const postDraft = (thing: Extract<Thing, { kind: 'request' | 'offer' }>) => {
  const { kind, id, status, text, category, when, districtId, payCents, organisation } = thing
  const named = category === 'other' && text === '' ? null : category
  const more = thing.kind === 'request' ? { minutes: lengthSaid(thing), people: thing.people } : {}
  const anyTime = when.days.length === 0 && when.every === null
  return {
    kind,
    id,
    posted: status !== 'DRAFT',
    text,
    category: named,
    ...when,
    districtId,
    payCents,
    organisation,
    nameAsked: true,
    anyTime,
    anyHour: when.from === null && when.part === null,
    ...more,
  }
}

/** From ten to twelve: an hour is what was taken when nobody said how long. */
const lengthSaid = ({ minutes, when }: { minutes: number; when: When }): number | null =>
  when.to !== null && minutes === DEFAULT_MINUTES ? null : minutes
