import { z } from 'zod'
import type { OfferSearch } from '../calls/asking-offers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { call, defineFlow, end, go, say, turnTo, unfit } from '../conversation/flow.ts'
import { CATEGORIES } from '../domain/categories.ts'
import { isRefusal } from '../domain/refusal.ts'
import { whenOf, whenSchema } from '../domain/when.ts'
import { line } from '../texts/line.ts'
import { readCategory } from '../understanding/read.ts'
import { organisationNamed } from './organisation-draft.ts'
import { apart, choice } from './question.ts'
import { refused } from './refused.ts'
import { districtSaid, readSentence } from './sentence.ts'

const offer = z.object({
  id: z.number(),
  category: z.enum(CATEGORIES),
  text: z.string(),
  when: whenSchema,
  payCents: z.number().nullable().default(null),
  firstName: z.string(),
  organisation: organisationNamed,
  district: z.string().nullable(),
})
const draft = z.object({
  category: z.enum(CATEGORIES).nullable().default(null),
  /** the time that was searched for */
  when: whenSchema.nullable().default(null),
  offers: z.array(offer).default([]),
  picked: z.number().default(0),
})

/** A seeker looks through what neighbours offer, and asks one of them. */
export const searchOffers = defineFlow<typeof draft, 'search-offers'>({
  name: 'search-offers',
  lobby: true,
  draft,
  open: (draft, ctx) => {
    if (ctx.member?.status !== 'APPROVED') return turnTo('my-registration')
    if (!ctx.member.roles.includes('SEEKER')) return turnTo('new-role', { role: 'SEEKER' })
    return draft.offers.length > 0 ? go('list', draft) : go('what', draft)
  },
  steps: {
    what: {
      show: () => ({
        lines: [line('offers.what')],
        choices: [
          choice('all', line('offers.all')),
          ...CATEGORIES.map(name => choice(name, line('category', { category: name }))),
        ],
      }),
      take: (draft, event, ctx) => {
        if (event.kind === 'answered') {
          if (isRefusal(event.result)) return end(say(refused(event.result)))
          const { offers } = event.result as { offers: z.output<typeof offer>[] }
          return offers.length === 0 ? go('none', draft) : go('list', { ...draft, offers })
        }
        if (event.kind === 'said') {
          const search = searchSaid(event.text, ctx)
          return go(
            'what',
            { ...draft, category: search.category, when: search.when },
            call('search-offers', search),
          )
        }
        if (event.kind !== 'chose') return unfit
        const category = CATEGORIES.find(each => each === event.id) ?? null
        const search = { category, words: null, districtId: null, when: null }
        return go('what', { ...draft, category, when: null }, call('search-offers', search))
      },
    },
    none: {
      show: () => ({
        lines: [line('offers.none')],
        choices: [choice('request', line('offers.askAll')), choice('again', line('offers.again'))],
      }),
      take: (draft, event) => {
        if (event.kind !== 'chose') return unfit
        return event.id === 'again'
          ? go('what', draft)
          : turnTo('seek-help', { kind: 'request', category: draft.category, ...draft.when })
      },
    },
    list: {
      show: (draft, ctx) => ({
        lines: [line('offers.list', { offers: draft.offers })],
        choices: [
          ...apart(
            draft.offers.map(({ firstName, category }, index) =>
              choice(String(index), line('offers.one', { firstName, category })),
            ),
            ctx,
          ),
          choice('again', line('offers.again')),
        ],
      }),
      take: (draft, event) => {
        if (event.kind !== 'chose') return unfit
        return event.id === 'again' ? go('what', draft) : go('offer', { ...draft, picked: Number(event.id) })
      },
    },
    offer: {
      show: draft => ({
        lines: draft.offers[draft.picked]
          ? [line('offers.describe', draft.offers[draft.picked] as z.output<typeof offer>)]
          : [],
        choices: [
          choice('ask', line('offers.ask')),
          choice('report', line('somethingWrong')),
          choice('back', line('back')),
        ],
      }),
      take: (draft, event) => {
        const picked = draft.offers[draft.picked]
        if (event.kind !== 'chose' || !picked) return unfit
        if (event.id === 'back') return go('list', draft)
        if (event.id === 'report')
          return turnTo('report', {
            subject: 'offer',
            subjectId: picked.id,
            back: { flow: 'search-offers', draft },
          })
        return turnTo('seek-help', {
          kind: 'request',
          offerId: picked.id,
          owner: picked.firstName,
          category: picked.category,
          payCents: picked.payCents,
          ...draft.when,
        })
      },
    },
  },
})

/** A kind of help, a district, a time, or all of these; whatever says none of them is looked for as a word. */
function searchSaid(text: string, ctx: Ctx): OfferSearch {
  const heard = readSentence(text, ctx)
  const said = readCategory(text)
  const category = said === 'other' ? null : said
  const districtId = districtSaid(text, ctx)
  const saysWhen = heard.days.length > 0 || heard.from || heard.part || heard.every
  const when = saysWhen ? whenOf(heard) : null
  const words = category || districtId || when ? null : text.trim().slice(0, 60)
  return { category, words, districtId, when }
}
