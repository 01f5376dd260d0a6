import type { Ctx } from '../conversation/ctx.ts'
import { type Aside, type Entry, to } from '../conversation/scene.ts'
import { line } from '../texts/line.ts'
import {
  agreedMatter,
  asksLeave,
  asksOutright,
  asksSomething,
  isAboutHelper,
  isAskedOfService,
  isOnlyPictures,
  isOnlyTime,
  offersItself,
  readGivingUp,
  saysLonely,
  wantsSameHelper,
} from '../understanding/read.ts'
import type { Understood } from '../understanding/understand.ts'
import { answerBeside } from './beside-wishes.ts'
import { foreignWords } from './foreign-words.ts'
import { wishFrom } from './hear-wish.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { readSentence } from './sentence.ts'
import { pauseOf, simpleQuestion } from './simple-question.ts'
import type { WishDraft } from './wish-draft.ts'

/**
 * A sentence out of the blue: a wish begins its flow, a simple question finds its topic or its answer. In the middle of
 * something (`busy`), and where it may be anything, a wish must be told by some word: what only sounds like one leads away.
 */
export function otherwise(text: string, ctx: Ctx, busy: boolean): Entry | Aside | null {
  const foreign = ctx.member ? null : foreignWords(text, ctx)
  if (foreign && (!busy || foreign.language !== null))
    return to('language', busy ? { language: foreign.language } : foreign)
  const heard = readSentence(text, ctx)
  const away = pauseOf(text, heard, ctx)
  if (away !== null) return away
  const matter = ctx.member && !wantsSameHelper(text) ? agreedMatter(text) : null
  if (matter !== null) return to('agreed', { matter, words: text })
  const answer = answerBeside(heard, ctx)
  if (answer !== null) return answer
  if (isAboutHelper(text)) return ctx.member ? to('agreed', { matter: 'ask', words: text }) : null
  if (isOnlyPictures(text))
    return { to: 'again', effects: [{ say: line('unreadable', { what: 'sticker' }) }] }
  const privacy = privacyAnswer(text, ctx)
  if (privacy !== null) return { to: 'again', effects: [{ say: privacy }] }
  if (isLonely(text, heard, ctx))
    return busy
      ? { to: 'again', effects: [{ say: line('comfort') }] }
      : to('seek-help', { category: 'company', text })
  if (wantsSameHelper(text) && ctx.member) return seek(wishFrom(heard, text, ctx), text)
  if (isOnlyTime(text)) return ctx.member && !busy ? to('agreed', { matter: 'move', words: text }) : null
  if (ctx.member && !busy && heard.topic === null && readGivingUp(text) === 'sure')
    return to('my-things', { asks: true, cancels: true, words: text })
  if (isAskedOfUs(text, heard)) return simpleQuestion(text, heard, ctx)
  if (!heard.told && (busy || heard.confidence < GUESS))
    return simpleQuestion(text, heard, ctx) ?? forTheOther(text, busy, ctx)
  if (heard.intent === 'request' && onlyHelps(ctx) && !asksOutright(text)) {
    if (heard.named && offersItself(text) && !asksSomething(text))
      return to('offer-help', wishFrom({ ...heard, intent: 'offer' }, text, ctx))
    if (!mayOffer(heard)) return simpleQuestion(text, heard, ctx) ?? forTheOther(text, busy, ctx)
  }
  if (busy && heard.category === 'other' && asksSomething(text)) return simpleQuestion(text, heard, ctx)
  if (heard.intent === 'offer' && asksLeave(text)) return forTheOther(text, busy, ctx)
  switch (heard.intent) {
    case 'request':
      return seek(wishFrom(heard, text, ctx), text)
    case 'offer':
      return to('offer-help', wishFrom(heard, text, ctx))
    case 'cancel':
      return to('my-things', { asks: true, cancels: heard.told, words: text })
    default:
      return simpleQuestion(text, heard, ctx) ?? forTheOther(text, busy, ctx)
  }
}

/** What a helper wants to know and nobody but the other can tell: "darf ich da was essen". It is offered as a message. */
const forTheOther = (text: string, busy: boolean, ctx: Ctx): Entry | null =>
  !busy && onlyHelps(ctx) && asksSomething(text)
    ? to('agreed', { matter: 'message', words: text, asks: true })
    : null

/** Who helps and seeks nothing talks about helping: they ask for somebody where they say so. */
const onlyHelps = ({ member }: Ctx): boolean =>
  member?.status === 'APPROVED' && !member.roles.includes('SEEKER')

/** "Rasenmähen", "babysitten": a kind of help alone may be meant either way, and which is asked. */
const mayOffer = ({ readings }: Understood): boolean => readings.some(({ slot }) => slot === 'intent')

/** Who would like somebody again is told what can be promised: they are among the first who are asked. */
const seek = (wish: WishDraft, text: string): Entry => ({
  ...to('seek-help', { ...wish, kind: 'request' }),
  effects: wantsSameHelper(text) ? [{ say: line('wish.sameHelper') }] : [],
})

/** No other help is wished for with it, and somebody is known to talk to. */
const isLonely = (text: string, { topic, named, category }: Understood, { member }: Ctx): boolean =>
  member?.status === 'APPROVED' &&
  topic === null &&
  !(named && category !== 'company' && category !== 'other' && category !== null) &&
  saysLonely(text)

/** "was hab ich jetzt alles", "kann ich ihre nummer haben": asked of the service, and no kind of help is named by it. */
const isAskedOfUs = (text: string, { told, category, confidence, days }: Understood): boolean =>
  (category === 'other' || !told || confidence < GUESS) && days.length === 0 && isAskedOfService(text)

/** Surer than this, what only sounds like a wish is taken for one. */
const GUESS = 0.5
