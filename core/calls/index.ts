import type { Refusal } from '../domain/refusal.ts'
import { askOffer, searchOffers } from './asking-offers.ts'
import type { At } from './call.ts'
import { askForCall, askToBeCalled } from './call-back.ts'
import { changeMyData } from './change-my-data.ts'
import { checkIn } from './check-in.ts'
import { chooseHelper } from './choosing.ts'
import { acceptInvitation, declineInvitation } from './invitations.ts'
import { withdrawFromMatch } from './match-endings.ts'
import { shareContact } from './matches.ts'
import { answerTime, proposeTime } from './moving.ts'
import { myDraft, myThings } from './my-things.ts'
import { confirmOffer } from './offer-validity.ts'
import { changeOffer, manageOffer, postMyOffer } from './offers.ts'
import { enterMunicipality, findMunicipality, setLanguage } from './places.ts'
import { forgetVisitor, leave, myData } from './privacy.ts'
import { answerQuestion, askForRole, register } from './registration.ts'
import { sendMessage, writeToWhom } from './relay.ts'
import { keepApart, peopleMet, report } from './reports.ts'
import { changeRequest, manageRequest, postMyRequest, widenSearch } from './requests.ts'
import { answerSuggestion, suggestTime } from './suggestions.ts'
import { askAtNight, pauseAsks } from './when-asked.ts'
import { keepWish } from './wishes.ts'

/** All that a conversation may ask for. Each checks for itself who may. */
export const calls = {
  'find-municipality': findMunicipality,
  'enter-municipality': enterMunicipality,
  'set-language': setLanguage,
  register,
  'answer-question': answerQuestion,
  'ask-for-role': askForRole,
  'keep-wish': keepWish,
  'post-request': postMyRequest,
  'manage-request': manageRequest,
  'widen-search': widenSearch,
  'ask-for-call': askForCall,
  'ask-to-be-called': askToBeCalled,
  'change-request': changeRequest,
  'post-offer': postMyOffer,
  'manage-offer': manageOffer,
  'change-offer': changeOffer,
  'confirm-offer': confirmOffer,
  'search-offers': searchOffers,
  'ask-offer': askOffer,
  'accept-invitation': acceptInvitation,
  'decline-invitation': declineInvitation,
  'suggest-time': suggestTime,
  'answer-suggestion': answerSuggestion,
  'choose-helper': chooseHelper,
  'pause-asks': pauseAsks,
  'ask-at-night': askAtNight,
  'share-contact': shareContact,
  'propose-time': proposeTime,
  'answer-time': answerTime,
  'withdraw-from-match': withdrawFromMatch,
  'check-in': checkIn,
  'write-to-whom': writeToWhom,
  'send-message': sendMessage,
  'my-things': myThings,
  'my-draft': myDraft,
  report,
  'people-met': peopleMet,
  'keep-apart': keepApart,
  'forget-visitor': forgetVisitor,
  'my-data': myData,
  'change-my-data': changeMyData,
  leave,
}

type Calls = typeof calls
export type CallName = keyof Calls
export type CallInput<N extends CallName> = Parameters<Calls[N]['run']>[1]
export type CallResult<N extends CallName> = Awaited<ReturnType<Calls[N]['run']>>

/** Makes the call that a turn asked for. */
export function makeCall(at: At, name: CallName, input: unknown): Promise<unknown | Refusal> {
  const run = calls[name].run as (at: At, input: unknown) => Promise<unknown>
  return run(at, input)
}
