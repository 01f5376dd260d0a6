import type { Ctx, MemberView, MunicipalityView } from './conversation/ctx.ts'
import { EMPTY_SESSION, type OpenPrompt, type Session, sessionSchema } from './conversation/session.ts'
import { type Calendar, calendarOf, clockOf } from './domain/calendar.ts'
import { addressFor } from './domain/member.ts'
import type { House } from './house.ts'
import type { Claimed } from './store/inbox.ts'
import type { PromptBody } from './store/outbox.ts'
import { channelOf, messengerOf } from './store/people.ts'
import { isLanguage } from './texts/render.ts'
import type { Reader } from './texts/tongue.ts'

/** All that a flow may know, for one person at one moment. */
export function contextFor(
  house: House,
  who: {
    bot: string
    externalId: string
    language: string | null
    municipality: MunicipalityView | null
    member: MemberView | null
  },
): Ctx {
  const now = house.now()
  const calendar = who.municipality?.calendar ?? SOMEWHERE_IN_GERMANY
  const { day, minute } = calendar.local(now.getTime())
  const here = house.messengers.get(who.bot)?.kind ?? messengerOf(who.bot)
  return {
    now: now.toISOString(),
    local: `${day}T${clockOf(minute)}`,
    seed: house.seed(),
    messenger: here,
    channel: channelOf(house, who.bot, who.externalId),
    // a process that runs no messengers takes turns, too
    providerReadsAlong: house.messengers.get(who.bot)?.providerReadsAlong ?? here === 'telegram',
    elsewhere: [...house.messengers.values()].flatMap(({ kind: messenger, address }) =>
      address && messenger !== here ? { messenger, address } : [],
    ),
    municipality: who.municipality,
    member: who.member,
    reader: readerFor(who.language, who.member?.birthYear ?? null, calendar, now),
  }
}

export const readerFor = (
  language: string | null,
  birthYear: number | null,
  calendar: Calendar,
  now: Date,
): Reader => ({
  language: isLanguage(language) ? language : 'de',
  address: addressFor({ birthYear }, calendar.local(now.getTime()).day),
  timeZone: calendar.zone,
  now: now.toISOString(),
})

/** What the chat's row keeps, opened; what can't be read any more begins anew. */
export function sessionOf(house: House, claimed: Claimed): Session {
  if (!claimed.session) return EMPTY_SESSION
  const kept = sessionSchema.safeParse(house.seal.openJson(claimed.session, 'Chat.session'))
  return kept.success ? kept.data : EMPTY_SESSION
}

export const promptsOf = (house: House, claimed: Claimed): OpenPrompt[] =>
  (claimed.prompts ?? []).map(({ seq, body, standing = false }) => {
    const { flow, step, draft, choices, told, about } = house.seal.openJson<PromptBody>(
      Buffer.from(body, 'base64'),
      'Prompt.body',
    )
    return { seq, flow, step, draft, choices, told, about, answered: false, standing }
  })

/** Until somebody has said where they live. */
export const SOMEWHERE_IN_GERMANY = calendarOf({ zone: 'Europe/Berlin', land: 'NW' })
