import type { Told } from '../../core/conversation/event.ts'
import { hear } from '../../core/conversation/run.ts'
import { dangerWord } from '../../core/flows/danger-words.ts'
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

/** Nothing is read out of words by `bornAgo` and `bornInShort`: they are given a number. */
const ONE_ANSWER_AT_A_TIME: Readonly<Record<Exclude<keyof typeof read, 'bornAgo' | 'bornInShort'>, Reader>> =
  {
    addressTold: read.addressTold,
    birthListed: text => read.birthListed(text, AT.now),
    guardianTold: read.guardianTold,
    guardianWithNumber: read.guardianWithNumber,
    newNameTold: read.newNameTold,
    partNamed: read.partNamed,
    readGuardian: read.readGuardian,
    readTown: read.readTown,
    surnameAfter: text => read.surnameAfter('Erna', text),
    tellsHome: read.tellsHome,
    hasLandline: read.hasLandline,
    isAboutPhone: read.isAboutPhone,
    readAddress: read.readAddress,
    readPhone: read.readPhone,
    agreedMatter: read.agreedMatter,
    askedOfTask: read.askedOfTask,
    asksLeave: read.asksLeave,
    asksOutright: read.asksOutright,
    asksSomething: read.asksSomething,
    categoryMentioned: read.categoryMentioned,
    isAboutHelper: read.isAboutHelper,
    wantsSameHelper: read.wantsSameHelper,
    isAskedOfService: read.isAskedOfService,
    isOnlyTime: read.isOnlyTime,
    offersItself: read.offersItself,
    saysLonely: read.saysLonely,
    birthTold: text => read.birthTold(text, AT.now),
    hindered: read.hindered,
    isAboutParents: read.isAboutParents,
    isEnglishSentence: text => read.isEnglishSentence(read.plainly(text)),
    isForSomebodyElse: read.isForSomebodyElse,
    isKin: read.isKin,
    isQuestion: read.isQuestion,
    isRemark: read.isRemark,
    messageIn: read.messageIn,
    nameTold: read.nameTold,
    payTold: read.payTold,
    plainly: read.plainly,
    readBirth: text => read.readBirth(text, AT.now),
    readCategory: read.readCategory,
    readDistrict: text => read.readDistrict(text, AT.districts),
    readGivingUp: read.readGivingUp,
    readHoldOn: read.readHoldOn,
    readHowItWent: read.readHowItWent,
    readMinutes: read.readMinutes,
    readName: read.readName,
    readNewName: read.readNewName,
    readOwnData: read.readOwnData,
    readPeople: read.readPeople,
    readPrivacyQuestion: read.readPrivacyQuestion,
    readYesNo: read.readYesNo,
    repliesTo: text => read.repliesTo(text, understand(text, AT)),
    unsendable: read.unsendable,
    givesAway: read.givesAway,
    writtenElsewhere: read.writtenElsewhere,
  }

/** All by which words are read: one answer, a whole sentence, danger, hazards, and what a chat makes of them. */
export const READERS: readonly Reader[] = [
  ...Object.values(ONE_ANSWER_AT_A_TIME),
  text => understand(text, AT),
  danger,
  dangerWord,
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
