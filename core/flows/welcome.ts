import { z } from 'zod'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, go, type Turn, turnTo, unfit } from '../conversation/flow.ts'
import { isRefusal } from '../domain/refusal.ts'
import { line } from '../texts/line.ts'
import { readSentence, wishDraft, wishFrom } from './hear-wish.ts'
import { choice } from './question.ts'

const draft = z.object({
  /** the town's name in a deep link */
  town: z.string().nullable().default(null),
  wantsHelp: z.boolean().default(false),
  wantsToHelp: z.boolean().default(false),
  wish: wishDraft.nullable().default(null),
  found: z.array(z.object({ id: z.number(), name: z.string() })).default([]),
  /** what was looked for and not found */
  unknown: z.string().nullable().default(null),
})
type Draft = z.output<typeof draft>

/** The first words: who is speaking here, what somebody wants, and in which town. Nothing personal yet. */
export const welcome = defineFlow<typeof draft, 'welcome'>({
  name: 'welcome',
  draft,
  open: draft =>
    draft.town ? go('town', draft, call('find-municipality', { words: draft.town })) : go('greet', draft),
  steps: {
    greet: {
      show: (_, ctx) => ({
        lines: [line('greeting', { town: ctx.municipality?.name ?? null })],
        choices: [
          choice('seek', line('greeting.seek')),
          choice('help', line('greeting.help')),
          choice('both', line('greeting.both')),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'chose') {
          const wantsHelp = event.id !== 'help'
          const wantsToHelp = event.id !== 'seek'
          return town({ ...draft, wantsHelp, wantsToHelp }, ctx)
        }
        if (event.kind !== 'said') return unfit
        const heard = readSentence(event.text, ctx)
        if (heard.intent !== 'request' && heard.intent !== 'offer') return unfit
        const wish = wishFrom(heard, event.text, ctx)
        const wantsHelp = wish.kind === 'request'
        return town({ ...draft, wish, wantsHelp, wantsToHelp: !wantsHelp }, ctx)
      },
    },
    town: {
      show: draft => ({
        lines: [draft.unknown === null ? line('town') : line('town.unknown', { name: draft.unknown })],
        choices: [
          ...draft.found.map(({ id, name }) => choice(String(id), line('plain', { text: name }))),
          choice('other', line('town.other')),
        ],
      }),
      take: (draft, event) => {
        switch (event.kind) {
          case 'chose':
            if (event.id === 'other') return go('otherTown', draft)
            return go('town', draft, call('enter-municipality', { id: Number(event.id) }))
          case 'said':
            return go(
              'town',
              { ...draft, unknown: event.text.trim().slice(0, 60) },
              call('find-municipality', { words: event.text }),
            )
          case 'answered':
            return arrive(draft, event)
          default:
            return unfit
        }
      },
    },
    otherTown: {
      show: () => ({ lines: [line('town.write')] }),
      take: (draft, event) =>
        event.kind === 'said'
          ? go(
              'town',
              { ...draft, unknown: event.text.trim().slice(0, 60) },
              call('find-municipality', { words: event.text }),
            )
          : unfit,
    },
  },
})

/** The town is asked only where it isn't known. */
function town(draft: Draft, ctx: Ctx): Turn<Draft> {
  const { wantsHelp, wantsToHelp, wish } = draft
  if (ctx.municipality) return turnTo('register', { wantsHelp, wantsToHelp, wish })
  return go('town', draft, call('find-municipality', { words: null }))
}

function arrive(draft: Draft, event: { call: string; result: unknown }): Turn<Draft> {
  if (event.call === 'enter-municipality') {
    if (isRefusal(event.result)) return go('town', draft)
    const { wantsHelp, wantsToHelp, wish } = draft
    return wantsHelp || wantsToHelp
      ? turnTo('register', { wantsHelp, wantsToHelp, wish })
      : go('greet', draft)
  }
  const { found } = event.result as { found: { id: number; name: string }[] }
  const [only] = found
  const named = draft.unknown ?? draft.town
  if (only && found.length === 1 && named !== null)
    return go('town', { ...draft, unknown: null }, call('enter-municipality', { id: only.id }))
  // what a link or a message named is not there: show all towns
  if (found.length === 0 && named !== null)
    return go(
      'town',
      { ...draft, town: null, unknown: named, found: [] },
      ...(draft.found.length ? [] : [call('find-municipality', { words: null })]),
    )
  return go('town', { ...draft, found, town: null })
}
