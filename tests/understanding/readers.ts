import type { Told } from '../../core/conversation/event.ts'
import { hear } from '../../core/conversation/run.ts'
import { repertoire } from '../../core/flows/index.ts'
import { danger } from '../../core/understanding/danger.ts'
import { hazardsOf } from '../../core/understanding/hazards.ts'
import * as read from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { soundsYoung } from '../../core/understanding/young-voice.ts'
import { chanceFrom, invitationBy, matchBy } from '../conversation/call-answers.ts'
import { type Chat, openChat } from '../conversation/chat.ts'
import { ctxFor, memberOf } from '../conversation/place.ts'
import { AT } from './corpus/read.ts'

type Reader = (text: string) => unknown

/** What is read of an answer beside its words; `bornAgo` and `bornInShort` read none: they are given a number. */
const WITH_MORE: Readonly<Record<Exclude<OfMore, 'bornAgo' | 'bornInShort'>, Reader>> = {
  awayUntil: text => read.awayUntil(text, [], AT.now.slice(0, 10)),
  birthListed: text => read.birthListed(text, AT.now),
  birthTold: text => read.birthTold(text, AT.now),
  hasStrangeLetters: text => read.hasStrangeLetters(text, 'de'),
  isEnglishSentence: text => read.isEnglishSentence(read.plainly(text)),
  readBirth: text => read.readBirth(text, AT.now),
  readDistrict: text => read.readDistrict(text, AT.districts),
  repliesTo: text => read.repliesTo(text, understand(text, AT)),
  surnameAfter: text => read.surnameAfter('Erna', text),
  wishesOpposite: text => read.wishesOpposite('request', text),
}
const { bornAgo: _, bornInShort: __, ...ONE_ANSWER_AT_A_TIME } = { ...read, ...WITH_MORE }

type OfMore = {
  [Name in keyof typeof read]: (typeof read)[Name] extends Reader ? never : Name
}[keyof typeof read]

/** All by which words are read: one answer, a whole sentence, danger, hazards, and what a chat makes of them. */
export const READERS: readonly Reader[] = [
  ...Object.values(ONE_ANSWER_AT_A_TIME),
  text => understand(text, AT),
  danger,
  hazardsOf,
  text => soundsYoung(text, 'violence'),
  heardBy(stranger()),
  heardBy(seeker()),
  heardBy(helper()),
]

/** What is said to a chat answers what is asked there, or begins something; the chat itself stays as it is. */
function heardBy({ chat: { session, prompts, seq }, ctx }: ReturnType<typeof stranger>): Reader {
  return text => hear(session, { kind: 'said', text }, { repertoire, ctx, prompts, seq })
}

function stranger() {
  return chatOf(ctxFor())
}

/** in the middle of a wish */
function seeker() {
  const asked = chatOf(ctxFor({ member: memberOf() }))
  asked.chat.says('Ich brauche Hilfe')
  return asked
}

/** of whom several things are asked at once */
function helper() {
  const asked = chatOf(ctxFor({ member: memberOf({ birthYear: 2001 }) }))
  const chance = chanceFrom(1)
  asked.chat.turn(told('match', 'helper', matchBy(chance, 'helper')))
  asked.chat.turn(told('answer-invitation', 'ask', invitationBy(chance)))
  asked.chat.turn(told('answer-invitation', 'ask', { ...invitationBy(chance), invitationId: 77 }))
  return asked
}

function told(flow: string, step: string, draft: unknown): Told {
  return { kind: 'told', lines: [], ask: { flow, step, draft }, about: null, closes: null }
}

function chatOf(ctx: ReturnType<typeof ctxFor>): { chat: Chat; ctx: typeof ctx } {
  return { chat: openChat(repertoire, { ctx: () => ctx, answer: () => null }), ctx }
}
