import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { type Effect, say } from '../conversation/flow.ts'
import type { OrganisationView } from '../domain/organisation.ts'
import { type Line, line } from '../texts/line.ts'
import { isForOneself } from '../understanding/read.ts'
import { choice, question } from './question.ts'
import type { WishDraft } from './wish-draft.ts'

/** Whoever speaks for an organisation is asked once whether the wish is theirs or its. */
export const isNameOpen = ({ nameAsked }: WishDraft, ctx: Ctx): boolean =>
  !nameAsked && spokenFor(ctx).length > 0

/** A wish from before under a name that they don't speak for any more goes on under their own, and they are told. */
export function underTheirName(draft: WishDraft, ctx: Ctx): { wish: WishDraft; says: Effect[] } {
  const { organisation } = draft
  if (!organisation || spokenFor(ctx).some(({ id }) => id === organisation.id))
    return { wish: draft, says: [] }
  return { wish: named(draft, null), says: [say(line('wish.notTheirs', { organisation }))] }
}

/** The line below what was understood; none where people act for themselves. */
export const nameLines = ({ kind, organisation }: Pick<WishDraft, 'kind' | 'organisation'>): Line[] =>
  organisation === null ? [] : [line('wish.behalf', { kind, organisation })]

export const nameStep = (next: Parameters<typeof question<WishDraft>>[0]['next']) =>
  question<WishDraft>({
    asks: () => line('wish.inWhoseName'),
    choices: (_, ctx) => [
      choice('own', line('wish.ownName')),
      ...spokenFor(ctx).map(({ id, name }) => choice(String(id), line('plain', { text: name }))),
    ],
    hear: (text, draft, ctx) => {
      const [only, other] = spokenFor(ctx).filter(({ name }) => isCalled(text, name, ctx))
      if (only && !other) return named(draft, only)
      return !only && isForOneself(text) ? named(draft, null) : null
    },
    choose: (id, draft, ctx) =>
      next(named(draft, spokenFor(ctx).find(each => String(each.id) === id) ?? null), ctx),
    next,
  })

/** Where nobody said where, it is where the organisation is at home. */
function named(draft: WishDraft, organisation: OrganisationView | null): WishDraft {
  const before = draft.organisation?.districtId ?? null
  const said = draft.districtId === before ? null : draft.districtId
  return {
    ...draft,
    organisation,
    nameAsked: true,
    districtId: said ?? organisation?.districtId ?? null,
  }
}

/** "für die Caritas": by a word of its name that is not a place's. */
function isCalled(text: string, name: string, ctx: Ctx): boolean {
  const places = [ctx.municipality?.name, ...(ctx.municipality?.districts.map(each => each.name) ?? [])]
  const words = (of: string) => plain(of).split(/[^\p{L}\p{N}]+/u)
  const elsewhere = new Set(places.flatMap(place => words(place ?? '')))
  const said = new Set(words(text))
  return words(name).some(word => word.length > 2 && !elsewhere.has(word) && said.has(word))
}

const spokenFor = (ctx: Ctx): OrganisationView[] => ctx.member?.organisations ?? []
