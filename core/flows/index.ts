import { plain } from '../conversation/answers.ts'
import type { Flow } from '../conversation/flow.ts'
import { type Repertoire, to } from '../conversation/scene.ts'
import { line } from '../texts/line.ts'
import { danger } from '../understanding/danger.ts'
import { readYesNo, saysMoreThanYesNo } from '../understanding/read.ts'
import { soundsYoung } from '../understanding/young-voice.ts'
import { agreed } from './agreed.ts'
import { answerInvitation } from './answer-invitation.ts'
import { answerMessage } from './answer-message.ts'
import { callMe } from './call-me.ts'
import { changeMyData } from './change-my-data.ts'
import { checkIn } from './check-in.ts'
import { chooseHelper } from './choose-helper.ts'
import { answerWords, commandWords, undecidedWords } from './command-words.ts'
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
import { otherwise } from './out-of-the-blue.ts'
import { pause } from './pause.ts'
import { postWish } from './post-wish.ts'
import { register } from './register.ts'
import { relay } from './relay.ts'
import { report } from './report.ts'
import { searchOffers } from './search-offers.ts'
import { seekHelp } from './seek-help.ts'
import { helpFor } from './simple-question.ts'
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
    const isPlain = words.split(' ').length <= PLAIN_ANSWER_WORDS && !saysMoreThanYesNo(text)
    const yes = isPlain ? readYesNo(text) : null
    return yes === null ? null : yes ? 'yes' : 'no'
  },
  command: text => commandWords.get(plain(text)) ?? menuWords.get(plain(text)) ?? null,
  interrupt: (text, ctx) => {
    const what = danger(text)
    if (what === null) return null
    const young = (ctx.member?.birthYear ?? null) === null && soundsYoung(text, what)
    return [young ? { ...line('danger', { what }), young } : line('danger', { what })]
  },
}

/** a longer answer says more than yes or no, and so does one with a number: "nein, 2015" */
const PLAIN_ANSWER_WORDS = 3

function byName(flows: Flow[]): Record<string, Flow> {
  return Object.fromEntries(flows.map(flow => [flow.name, flow]))
}
