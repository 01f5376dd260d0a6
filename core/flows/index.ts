import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import type { Flow } from '../conversation/flow.ts'
import { type Aside, type Entry, type Repertoire, to } from '../conversation/scene.ts'
import { line } from '../texts/line.ts'
import { danger } from '../understanding/danger.ts'
import {
  agreedMatter,
  asksOutright,
  asksSomething,
  isAboutHelper,
  isAskedOfService,
  isOnlyTime,
  readGivingUp,
  readYesNo,
  saysLonely,
  wantsSameHelper,
} from '../understanding/read.ts'
import type { Understood } from '../understanding/understand.ts'
import { soundsYoung } from '../understanding/young-voice.ts'
import { agreed } from './agreed.ts'
import { answerInvitation } from './answer-invitation.ts'
import { answerMessage } from './answer-message.ts'
import { answerBeside } from './beside-wishes.ts'
import { callMe } from './call-me.ts'
import { changeMyData } from './change-my-data.ts'
import { checkIn } from './check-in.ts'
import { chooseHelper } from './choose-helper.ts'
import { answerWords, commandWords, undecidedWords } from './command-words.ts'
import { dangerWord } from './danger-words.ts'
import { foreignWords } from './foreign-words.ts'
import { readSentence, type WishDraft, wishFrom } from './hear-wish.ts'
import { language } from './language.ts'
import { match, matchOverview } from './match.ts'
import { menu } from './menu.ts'
import { menuWords } from './menu-words.ts'
import { moveTime } from './move-time.ts'
import { myData } from './my-data.ts'
import { myRegistration } from './my-registration.ts'
import { myThings } from './my-things.ts'
import { newRole } from './new-role.ts'
import { nobodyYet } from './nobody-yet.ts'
import { offerHelp } from './offer-help.ts'
import { offerValid } from './offer-valid.ts'
import { pause } from './pause.ts'
import { postWish } from './post-wish.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { register } from './register.ts'
import { relay } from './relay.ts'
import { report } from './report.ts'
import { searchOffers } from './search-offers.ts'
import { seekHelp } from './seek-help.ts'
import { helpFor, pauseOf, simpleQuestion } from './simple-question.ts'
import { timeSuggested } from './time-suggested.ts'
import { welcome } from './welcome.ts'

/** Every topic of conversation, and what is said outside of them. */
export const repertoire: Repertoire = {
  flows: byName([
    welcome,
    register,
    myRegistration,
    menu,
    seekHelp,
    offerHelp,
    postWish,
    newRole,
    searchOffers,
    answerInvitation,
    timeSuggested,
    chooseHelper,
    match,
    matchOverview,
    agreed,
    relay,
    answerMessage,
    checkIn,
    nobodyYet,
    myThings,
    moveTime,
    offerValid,
    pause,
    myData,
    changeMyData,
    report,
    callMe,
    language,
  ]),
  start: (payload, ctx) => (ctx.member ? to('menu') : to('welcome', { town: payload || null })),
  otherwise,
  home: words => (words === undefined ? to('menu') : to('welcome', { code: words })),
  help: ctx => [helpFor(ctx)],
  lost: ctx =>
    line('lost', {
      contact: ctx.municipality?.contactName ?? null,
      phone: ctx.municipality?.townHallPhone ?? null,
    }),
  severalFit: () => to('my-things', { asks: true }),
  yesOrNo: text => {
    const words = plain(text)
    const answer = answerWords.get(words)
    if (answer || undecidedWords.has(words)) return answer ?? null
    const isPlain = words.split(' ').length <= PLAIN_ANSWER_WORDS && !SAYS_MORE.test(text)
    const yes = isPlain ? readYesNo(text) : null
    return yes === null ? null : yes ? 'yes' : 'no'
  },
  command: text => commandWords.get(plain(text)) ?? menuWords.get(plain(text)) ?? null,
  interrupt: (text, ctx) => {
    const what = danger(text) ?? dangerWord(text)
    if (what === null) return null
    const young = (ctx.member?.birthYear ?? null) === null && soundsYoung(text, what)
    return [young ? { ...line('danger', { what }), young } : line('danger', { what })]
  },
}

/**
 * A sentence out of the blue: a wish begins its flow, a simple question finds its topic or its answer. In the middle of
 * something (`busy`), and where it may be anything, a wish must be told by some word: what only sounds like one leads away.
 */
function otherwise(text: string, ctx: Ctx, busy: boolean): Entry | Aside | null {
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
  const privacy = privacyAnswer(text)
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
    if (heard.named && OFFERS_ITSELF.test(text) && !asksSomething(text))
      return to('offer-help', wishFrom({ ...heard, intent: 'offer' }, text, ctx))
    if (!mayOffer(heard)) return simpleQuestion(text, heard, ctx) ?? forTheOther(text, busy, ctx)
  }
  if (busy && heard.category === 'other' && asksSomething(text)) return simpleQuestion(text, heard, ctx)
  if (heard.intent === 'offer' && ASKS_LEAVE.test(text)) return forTheOther(text, busy, ctx)
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

/** "kann ich meine Tochter mitbringen" offers to mind nobody */
const ASKS_LEAVE =
  /^(?:und |aber )?(?:kann|darf|soll) (?:ich|meine?)\b.*\b(?:mitbringen|mitkommen|mitnehmen)\b/i

/** What a helper wants to know and nobody but the other can tell: "darf ich da was essen". It is offered as a message. */
const forTheOther = (text: string, busy: boolean, ctx: Ctx): Entry | null =>
  !busy && onlyHelps(ctx) && asksSomething(text)
    ? to('agreed', { matter: 'message', words: text, asks: true })
    : null

/** Who helps and seeks nothing talks about helping: they ask for somebody where they say so. */
const onlyHelps = ({ member }: Ctx): boolean =>
  member?.status === 'APPROVED' && !member.roles.includes('SEEKER')

/** "ich kann einkaufen gehen", "hab Bock auf Babysitten" */
const OFFERS_ITSELF =
  /^(?!.*\b(?:nicht|nich|kein\p{L}*|nimmer|angst)\b).*(?:\b(?:ich kann|kann ich|kann (?:auch|gern\p{L}*|gut|noch)|ich (?:mache?|helfe|würde|könnte))\b|\b(?:bock|lust) (?:auf|zu\p{L}*)\b)/iu

/** "Rasenmähen", "babysitten": a kind of help alone may be meant either way, and which is asked. */
const mayOffer = ({ readings }: Understood): boolean => readings.some(({ slot }) => slot === 'intent')

/** Who would like somebody again is told what can be promised: they are among the first who are asked. */
const seek = (wish: WishDraft, text: string): Entry => ({
  ...to('seek-help', { ...wish, kind: 'request' }),
  effects: wantsSameHelper(text) ? [{ say: line('wish.sameHelper') }] : [],
})

const isOnlyPictures = (text: string): boolean =>
  /^[^\p{L}\p{N}?!.]*\p{Extended_Pictographic}[^\p{L}\p{N}]*$/u.test(text)

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

/** a longer answer says more than yes or no, and so does one with a number: "nein, 2015" */
const PLAIN_ANSWER_WORDS = 3
/** "ja, aber …", "nee, 15 Uhr": what is meant stands in the words after it. */
const SAYS_MORE =
  /^nicht mehr \p{L}|\baber\b|\d|^(?:nein|nee+|ne|nö|no)\b(?!.*\bnicht\b).*(?:\d|\b(?:halb|viertel|lieber|doch|sondern) |tags?\b(?<!\btag)|\bmittwochs?\b|\bmorgen\b|\bheute\b)/iu

function byName(flows: Flow[]): Record<string, Flow> {
  return Object.fromEntries(flows.map(flow => [flow.name, flow]))
}
