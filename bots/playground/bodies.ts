import { z } from 'zod'

/** What the API takes, each with the sentence that answers anything else. */

const sentence = (expected: string) => ({ error: `Erwartet wird ${expected}.` })

/** In characters. Longer than any messenger takes, short enough for a journal line. */
const MAX_TEXT = 16_000

const JOINING = '{"name": "Anna"} oder {"name": "Anna", "start": "delbrueck"}, der Name mit 1 bis 60 Zeichen'
export const joining = z.strictObject(
  {
    name: z.string(sentence(JOINING)).trim().min(1, sentence(JOINING)).max(60, sentence(JOINING)),
    start: z.string(sentence(JOINING)).max(64, sentence('ein „start“ mit höchstens 64 Zeichen')).optional(),
    language: z.string(sentence(JOINING)).max(35, sentence('ein „language“ wie „tr“')).optional(),
  },
  sentence(JOINING),
)

const AFTER = '?after=N mit einer ganzen Zahl ab 0'
export const listing = z.object({
  after: z.coerce.number(sentence(AFTER)).int(sentence(AFTER)).min(0, sentence(AFTER)).default(0),
})

const ACTING = `{"text": "…"} mit höchstens ${MAX_TEXT} Zeichen, {"choose": 2} oder {"choose": 2, "prompt": 5}`
const counting = z.int().min(1)
export const acting = z.union(
  [
    z.strictObject({ text: z.string().max(MAX_TEXT) }),
    z.strictObject({ choose: z.int(), prompt: counting.optional() }),
    z.strictObject({ start: z.string().max(64) }),
    z.strictObject({
      contact: z.strictObject({ phone: z.string().min(1).max(40), own: z.boolean().default(true) }),
    }),
    z.strictObject({
      place: z.strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      }),
    }),
    z.strictObject({ send: z.enum(['photo', 'voice', 'sticker', 'file']) }),
  ],
  sentence(ACTING),
)
export type Acting = z.output<typeof acting>

export const blocking = z.strictObject(
  { blocked: z.boolean(sentence('{"blocked": true} oder {"blocked": false}')) },
  sentence('{"blocked": true} oder {"blocked": false}'),
)

export const reading = z.strictObject(
  { n: z.int(sentence('{"n": 3}')).min(0, sentence('{"n": 3}')) },
  sentence('{"n": 3}'),
)
