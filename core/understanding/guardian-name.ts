import { isKin, readName } from './person-name.ts'

/** The name of whoever cares for somebody; a word for family alone, or a school, is none that the town hall could ask for. */
export function readGuardian(text: string): string | null {
  if (isKin(text) || SCHOOL.test(text)) return null
  const name = readName(text)
  return name && [name.firstName, name.lastName].filter(Boolean).join(' ')
}

/** … told unasked: "der heißt Michael Peters" */
export const guardianTold = (text: string): string | null =>
  IS_CALLED.test(text) ? readGuardian(text) : null

/** … before anybody has asked: "meine Mama heißt Petra Sander" */
export const parentTold = (text: string): string | null => (PARENT.test(text) ? guardianTold(text) : null)

/** … told with their number: "der Name ist Michael Peters, 0171 2345678" */
export const guardianWithNumber = (text: string): string | null =>
  NAMES_SOMEBODY.test(text) ? readGuardian(text) : null

const SCHOOL = /schule\b|gymnasium|\bklasse\b/i
const PARENT = /\b(?:mama|mutter|mutti|mum|papa|vater|vati|oma|opa|vormund\w*|betreuer\w*)\b/i
const IS_CALLED = /(?<!\bich )\bhei(?:ß|ss)t\b|\b(?:sein|ihr) (?:richtiger )?name ist\b/i
const NAMES_SOMEBODY = /\b(?:hei(?:ß|ss)t|name)\b/i
