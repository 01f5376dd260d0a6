import { isDeedOfOthers } from './deeds.ts'
import { isPerson } from './persons.ts'
import type { Plain } from './plain.ts'

/**
 * The words in which somebody is named by trade, age or club together with what they do for others: "alter Tischler
 * repariert umsonst", "zwei Schüler schleppen Möbel". Null where somebody is looked for, or does it for the speaker.
 */
export function deedOfOthers(text: Plain): string | null {
  const said = text.replace(OF_KIN, '')
  if (WANTED.test(said)) return null
  const words = said.match(/[a-z]+/g) ?? []
  const who = words.findIndex(isPerson)
  if (who < 0 || who > FURTHEST) return null
  if (!FOR_YOU.test(text) && words.slice(0, who).some(word => OF_SOMEBODY.has(word))) return null
  const deed = words.slice(who + 1, who + 1 + REACH).find(isDeedOfOthers)
  return deed === undefined ? null : `${words[who]} ${deed}`
}

/** The person stands near the beginning, the deed near the person. */
const FURTHEST = 5
const REACH = 9
const WANTED =
  /\b(?:wer|jemand\w*|gesucht|such\w*|brauch\w*|braeucht\w*|benoetig\w*|bitte|mir|mich|uns|nicht|nie|kein\w*|hilfe|einer|fehlt|fehlen|leider|ich|wir|mein\w*|man|muss|muessen|soll\w*)\b/
/** "Meine Tochter (17) passt gern auf Kinder auf" */
const OF_KIN =
  /^(?:mein|unser)\w* (?=[^.!?]*\b(?:gern\w*|kostenlos|ehrenamtlich|umsonst|fuer andere|euch|ihnen|eue?r\w*)\b)/
const FOR_YOU = /\b(?:euch|ihnen|eue?r\w*|fuer andere|jedem|allen)\b/
/** "Der Elektriker kommt", "mein Opa mäht": told of somebody known. */
const OF_SOMEBODY: ReadonlySet<string> = new Set('der die das dem den ein eine vom zum zur beim'.split(' '))
