import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import type { Flow } from '../conversation/flow.ts'
import { type Aside, type Entry, type Repertoire, to } from '../conversation/scene.ts'
import { line } from '../texts/line.ts'
import { danger } from '../understanding/danger.ts'
import { readYesNo } from '../understanding/read.ts'
import { answerInvitation } from './answer-invitation.ts'
import { answerBeside } from './beside-wishes.ts'
import { checkIn } from './check-in.ts'
import { chooseHelper } from './choose-helper.ts'
import { answerWords, commandWords } from './command-words.ts'
import { dangerWord } from './danger-words.ts'
import { readSentence, wishFrom } from './hear-wish.ts'
import { language, languageOfLetters } from './language.ts'
import { match, matchOverview } from './match.ts'
import { menu } from './menu.ts'
import { myData } from './my-data.ts'
import { myRegistration } from './my-registration.ts'
import { myThings } from './my-things.ts'
import { newRole } from './new-role.ts'
import { nobodyYet } from './nobody-yet.ts'
import { offerHelp } from './offer-help.ts'
import { pause } from './pause.ts'
import { postWish } from './post-wish.ts'
import { register } from './register.ts'
import { report } from './report.ts'
import { searchOffers } from './search-offers.ts'
import { seekHelp } from './seek-help.ts'
import { helpFor, simpleQuestion } from './simple-question.ts'
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
    chooseHelper,
    match,
    matchOverview,
    checkIn,
    nobodyYet,
    myThings,
    pause,
    myData,
    report,
    language,
  ]),
  start: (payload, ctx) => (ctx.member ? to('menu') : to('welcome', { town: payload || null })),
  otherwise,
  home: words => (words === undefined ? to('menu') : to('welcome', { code: words })),
  help: ctx => [helpFor(ctx)],
  yesOrNo: text => {
    const word = answerWords.get(plain(text))
    if (word) return word
    const yes =
      plain(text).split(' ').length <= PLAIN_ANSWER_WORDS && !SAYS_MORE.test(text) ? readYesNo(text) : null
    return yes === null ? null : yes ? 'yes' : 'no'
  },
  command: text => commandWords.get(plain(text)) ?? null,
  interrupt: text => {
    const found = danger(text) ?? dangerWord(text)
    return found && [line('danger', { what: found })]
  },
}

/**
 * A sentence out of the blue: a wish begins its flow, a simple question finds its topic or its answer. In the middle of
 * something (`busy`), and where it may be anything, a wish must be told by some word: what only sounds like one leads away.
 */
function otherwise(text: string, ctx: Ctx, busy: boolean): Entry | Aside | null {
  const written = ctx.member ? null : languageOfLetters(text)
  if (written !== null && written !== ctx.reader.language) return to('language', { language: written })
  const heard = readSentence(text, ctx)
  const answer = answerBeside(heard, ctx)
  if (answer !== null) return answer
  if (!heard.told && (busy || heard.confidence < GUESS)) return simpleQuestion(text, heard, ctx)
  switch (heard.intent) {
    case 'request':
      return to('seek-help', wishFrom(heard, text, ctx))
    case 'offer':
      return to('offer-help', wishFrom(heard, text, ctx))
    case 'cancel':
      return to('my-things')
    default:
      return simpleQuestion(text, heard, ctx)
  }
}

/** Surer than this, what only sounds like a wish is taken for one. */
const GUESS = 0.5

/** a longer answer says more than yes or no */
const PLAIN_ANSWER_WORDS = 3
/** "ja, aber …", "nee, 15 Uhr": what is meant stands in the words after it. */
const SAYS_MORE =
  /\baber\b|^(?:nein|nee+|ne|nö|no)\b(?!.*\bnicht\b).*(?:\d|\b(?:halb|viertel|lieber|doch|sondern) |tags?\b(?<!\btag)|\bmittwochs?\b|\bmorgen\b|\bheute\b)/i

function byName(flows: Flow[]): Record<string, Flow> {
  return Object.fromEntries(flows.map(flow => [flow.name, flow]))
}
