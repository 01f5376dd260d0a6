import type { Ctx } from '../conversation/ctx.ts'
import type { Step } from '../conversation/flow.ts'
import { line } from '../texts/line.ts'
import {
  asksSomething,
  birthListed,
  bornAgo,
  bornInShort,
  guardianWithNumber,
  isKin,
  readBirth,
  readGuardian,
  readHoldOn,
  readName,
  readPhone,
  surnameAfter,
} from '../understanding/read.ts'
import { toldOfMyself } from './about-myself.ts'
import { choice, districts, no, problem, question, yes } from './question.ts'
import type { RegisterDraft as Draft } from './register-draft.ts'
import { nextMissing } from './register-order.ts'
import { wishSaid } from './register-wish.ts'
import { districtSaid } from './sentence.ts'

/** What is asked of a person, one thing at a time. Whatever they add to an answer is taken with it. */
export const personalQuestions: Record<string, Step<Draft>> = {
  role: question<Draft>({
    asks: () => line('register.role'),
    choices: () => [
      choice('seek', line('greeting.seek')),
      choice('help', line('greeting.help')),
      choice('both', line('greeting.both')),
    ],
    choose: (id, draft, ctx) =>
      nextMissing({ ...draft, wantsHelp: id !== 'help', wantsToHelp: id !== 'seek' }, ctx),
    next: nextMissing,
  }),
  firstName: question<Draft>({
    asks: () => line('register.firstName'),
    hear: (text, draft, ctx) => {
      const name = wishSaid(text, ctx) ? null : readName(text)
      return name
        ? { ...draft, ...listed(text, draft, ctx), ...toldOfMyself(text, ctx), ...name }
        : problem(line('register.nameAgain'))
    },
    next: nextMissing,
  }),
  lastName: question<Draft>({
    asks: () => line('register.lastName'),
    hear: (text, draft) => {
      const name = readName(text)
      return name
        ? { ...draft, lastName: name.lastName ?? name.firstName }
        : problem(line('register.nameAgain'))
    },
    next: nextMissing,
  }),
  birthYear: question<Draft>({
    asks: () => line('register.birthYear'),
    hear: (text, draft, ctx) => {
      const birth = readBirth(text, ctx.local)
      if (birth !== null) return { ...draft, ...birth }
      const lastName =
        draft.lastName === null && !wishSaid(text, ctx) ? surnameAfter(draft.firstName, text) : null
      return lastName === null ? problem(line('register.birthYearAgain')) : { ...draft, lastName }
    },
    next: nextMissing,
  }),
  /** "11": years old, or born in 2011? */
  ageOrYear: question<Draft>({
    asks: () => line('register.ageOrYear'),
    choices: (draft, ctx) => {
      const number = draft.ageOrYear ?? 0
      const year = bornInShort(number, ctx.local)?.birthYear ?? 0
      return [
        choice('age', line('register.isAge', { age: number })),
        choice('year', line('register.isYear', { year })),
      ]
    },
    hear: (text, draft, ctx) => {
      const birth = readBirth(text, ctx.local)
      return birth && 'birthYear' in birth ? { ...draft, ...birth, ageOrYear: null } : null
    },
    choose: (id, { ageOrYear, ...draft }, ctx) => {
      const birth = (id === 'age' ? bornAgo : bornInShort)(ageOrYear ?? 0, ctx.local)
      return nextMissing({ ...draft, ...birth, ageOrYear: null }, ctx)
    },
    next: nextMissing,
  }),
  inSchool: question<Draft>({
    asks: () => line('register.inSchool'),
    choices: () => [yes(line('yes')), no(line('no'))],
    choose: (id, draft, ctx) => nextMissing({ ...draft, inSchool: id === 'yes' }, ctx),
    next: nextMissing,
  }),
  guardianName: question<Draft>({
    asks: () => line('register.guardianName'),
    hear: (text, draft, ctx) => {
      if (asksSomething(text)) return problem(line('register.parents'))
      if (readHoldOn(text)) return null
      // "Boke" is where they live, and nobody's name
      const districtId = districtSaid(text, ctx)
      if (districtId !== null && ONE_WORD.test(text)) return { ...draft, districtId }
      const name = readGuardian(text)
      if (name === null)
        return problem(line(isKin(text) ? 'register.guardianRealName' : 'register.nameAgain'))
      return { ...draft, guardianName: name, guardianPhone: readPhone(text) ?? draft.guardianPhone }
    },
    next: nextMissing,
  }),
  guardianPhone: question<Draft>({
    asks: draft => line('register.guardianPhone', { name: draft.guardianName ?? '' }),
    hear: (text, draft) => {
      const guardianPhone = readPhone(text)
      if (!guardianPhone) return noNumber(text)
      return { ...draft, guardianPhone, guardianName: guardianWithNumber(text) ?? draft.guardianName }
    },
    next: nextMissing,
  }),
  district: question<Draft>({
    asks: (_, ctx) => line('register.district', { town: ctx.municipality?.name ?? '' }),
    choices: (_, ctx) => districts(ctx),
    hear: (text, draft, ctx) => {
      const districtId = districtSaid(text, ctx)
      return districtId === null ? problem(line('register.districtAgain')) : { ...draft, districtId }
    },
    choose: (id, draft, ctx) => nextMissing({ ...draft, districtId: Number(id) }, ctx),
    next: nextMissing,
  }),
  phone: question<Draft>({
    asks: (_, ctx) => line('register.phone', { contact: ctx.municipality?.contactName ?? '' }),
    wants: 'contact',
    hear: (text, draft) => {
      const phone = readPhone(text)
      return phone ? { ...draft, phone } : noNumber(text)
    },
    next: nextMissing,
  }),
}

/** Why what was said is no number: none at all, or one that can't be dialled. */
const noNumber = (text: string) =>
  problem(line(/\d/.test(text) ? 'register.phoneAgain' : 'register.phoneNeeded'))

/** "Bruno Hesse, 1949, Schöning, 05250 7788": who lists everything at once is not asked again. */
function listed(text: string, draft: Draft, ctx: Ctx): Partial<Draft> {
  const [, ...parts] = text.split(/[,;\n]+/)
  const birth = parts.map(part => birthListed(part, ctx.local)).find(found => found !== null)
  const district = parts.map(part => districtSaid(part, ctx)).find(found => found !== null)
  const phone = parts.map(readPhone).find(found => found !== null)
  return {
    ...birth,
    ...(district == null || draft.districtId !== null ? {} : { districtId: district }),
    ...(phone == null ? {} : { phone }),
  }
}

const ONE_WORD = /^\s*\S+\s*$/
