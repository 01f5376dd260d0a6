import { isPerson } from './persons.ts'
import type { Plain } from './plain.ts'

/**
 * The words in which somebody tells what they are or were by trade, for others to make use of: "war Personalchef",
 * "Glasreiniger a. D.", "früher Versorgungsamt, heute Pensionärin". Null where they tell a need with it.
 */
export function selfTold(text: Plain): string | null {
  if (NEEDS.test(text)) return null
  const once = ONCE.exec(text)
  if (once !== null) return once[0]
  const words = text.match(/[a-z]+/g) ?? []
  return saidOfOneself(words) ?? heading(text, words)
}

/** "bin Rentner", "als gelernte Köchin", "war 30 Jahre lang Lehrerin". */
function saidOfOneself(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++) {
    if (!TELLS.has(words[at] ?? '')) continue
    for (const word of words.slice(at + 1, at + 1 + REACH)) {
      if (OF_OTHERS.has(word)) break
      if (isPerson(word) && !NO_TRADE.has(word)) return `${words[at]} ${word}`
    }
  }
  return null
}

/** "Schreiner hier", "Leihoma mit Garten", "Maler i. R.": a person opens the line, and no article stands before. */
function heading(text: Plain, words: readonly string[]): string | null {
  const who = words.slice(0, FURTHEST).findIndex(word => isPerson(word) && !NO_TRADE.has(word))
  if (who < 0 || words.slice(0, who).some(word => OF_OTHERS.has(word))) return null
  const person = words[who] ?? ''
  return PRESENTED.test(text.slice(text.indexOf(person) + person.length)) ? person : null
}

const REACH = 4
const FURTHEST = 3
const TELLS: ReadonlySet<string> = new Set(['bin', 'bins', 'sind', 'war', 'waren', 'als', 'gewesen'])
const OF_OTHERS: ReadonlySet<string> = new Set(
  'der die das dem den beim bei zum zur mein meine meinem meiner unser unsere unserer kein keine im in am an mit vom von fuer wie wer wenn ihr ihre allein nicht und'.split(
    ' ',
  ),
)
/** Whoever is a person only, and no help by that alone. */
const NO_TRADE: ReadonlySet<string> = new Set(
  'frau frauen mann maenner dame damen herr kind kinder junge jungen jungs maedchen familie mutter vater mama papa tante onkel paar witwe witwer senior seniorin senioren nachbar nachbarin freunde freund freundin arzt aerztin gruppe verein klasse team oma opa klassen partner tochter sohn bruder schwester cousin cousine nichte neffe enkel enkelin schwager'.split(
    ' ',
  ),
)
const PRESENTED =
  /^(?: hier\b| im (?:un)?ruhestand\b| in (?:rente|elternzeit|pension|altersteilzeit|ausbildung)\b| a ?\.? ?d\b| i ?\.? ?r\b|,? \(?\d{2}\b| \d{2}\b| (?:mit|ohne) \w+| und \w+|, \w+| aus \w+|\. \w)/
const ONCE =
  /\b(?:frueher|ehemals|einst|lange) [^.!?]{3,50}, (?:heute|jetzt|nun|inzwischen) (?:in rente|im ruhestand|\w+er|\w+erin|pensioniert|privatier|frei)\b|\b(?:\d+|viele|paar|zig|lange|jahrelang|jahrzehntelang|frueher|zuletzt|selbst|selber)\b[^.!?]{0,50}\b(?:gearbeitet|gschafft|geschafft|taetig(?: gewesen)?|gelernt|angestellt|beschaeftigt|gelehrt|gejobbt|ausgeholfen|gefahren|gekocht|gebacken|gepflegt|geleitet|gefuehrt|gemacht)\b(?!.{0,15}\bdoch\b)/
const NEEDS =
  /\b(?:such\w*|gesucht|brauch\w*|braeucht\w*|benoetig\w*|wer|wen|jemand\w*|einer|hilfe|fehlt|fehlen|allein\w*|einsam|krank|gehbehindert|blind|nicht|nicht mehr|kein\w*|leider|kaputt|kaum|muss|muesste|bitte|schwer|lernen)\b/
