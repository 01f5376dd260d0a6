import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import type { Flow } from '../conversation/flow.ts'
import type { Entry, Repertoire } from '../conversation/scene.ts'
import { isMinorOn } from '../domain/age.ts'
import { line } from '../texts/line.ts'
import { danger } from '../understanding/danger.ts'
import type { Understood } from '../understanding/understand.ts'
import { answerInvitation } from './answer-invitation.ts'
import { checkIn } from './check-in.ts'
import { commandWords } from './command-words.ts'
import { readSentence, wishFrom } from './hear-wish.ts'
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
    match,
    matchOverview,
    checkIn,
    nobodyYet,
    myThings,
    pause,
    myData,
    report,
  ]),
  start: (payload, ctx) => (ctx.member ? to('menu') : to('welcome', { town: payload || null })),
  otherwise,
  home: () => to('menu'),
  help: ctx => [
    line('help', {
      contact: ctx.municipality?.contactName ?? null,
      phone: ctx.municipality?.townHallPhone ?? null,
    }),
  ],
  command: text => commandWords.get(plain(text)) ?? null,
  interrupt: (text, ctx) => {
    const found = danger(text)
    const today = ctx.local.slice(0, 10)
    const minor = ctx.member !== null && isMinorOn(today, { birthYear: ctx.member.birthYear })
    return found && [line('danger', { what: found, minor })]
  },
}

/** A sentence out of the blue: a wish begins its flow, a simple question finds its topic, anything else the menu. */
function otherwise(text: string, ctx: Ctx): Entry {
  const heard = readSentence(text, ctx)
  if (heard.intent === 'request') return to('seek-help', wishFrom(heard, text, ctx))
  if (heard.intent === 'offer') return to('offer-help', wishFrom(heard, text, ctx))
  return questionAsked(heard, ctx) ?? to('menu', {}, ctx.member ? [{ say: line('notUnderstood') }] : [])
}

function questionAsked({ topic }: Understood, ctx: Ctx): Entry | null {
  switch (topic) {
    case 'my-data':
      return to('my-data')
    case 'delete':
    case 'leave':
      return to('my-data', { erase: true })
    case 'status':
    case 'nobody-came':
      return to('my-things')
    case 'pause':
      return to('pause')
    case 'thanks':
      return to('menu', {}, [{ say: line('thanks') }])
    case 'help':
    case 'human':
      return to(
        'menu',
        {},
        repertoire.help(ctx).map(each => ({ say: each })),
      )
    default:
      return null
  }
}

const to = (flow: string, draft: unknown = {}, effects: Entry['effects'] = []): Entry => ({
  to: 'flow',
  flow,
  draft,
  effects,
})

function byName(flows: Flow[]): Record<string, Flow> {
  return Object.fromEntries(flows.map(flow => [flow.name, flow]))
}
