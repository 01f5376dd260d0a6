import { isDeed, isDeedOfOthers } from './deeds.ts'
import type { Plain } from './plain.ts'

/**
 * The words in which somebody says that they do something, for others as it seems: "zerlege umgestürzte Bäume", "da
 * schieb ich euch den Schnee weg". German needs no "gern" for an offer: the first person of a verb that is neither a
 * state nor a lack will do, where nothing is denied and nothing is for the speaker. Null where nobody says so.
 */
export function ownDeed(text: Plain): OwnDeed | null {
  const listed = severalBare(text)
  if (listed !== null) return { words: listed, forOthers: false }
  for (const sentence of text.split(CLAUSES)) {
    const clause = sentence.replace(AT_MINE, ' ')
    if (DENIED.test(clause) || FOR_ME.test(clause)) continue
    const words = clause.match(/[a-z]+/g) ?? []
    const forOthers = FOR_OTHERS.test(clause)
    const gladly = forOthers || GLADLY.test(clause)
    const deed = saidWithI(words, gladly) ?? (gladly ? saidWithWe(words, sentence) : null) ?? saidBare(words)
    if (deed !== null) return { words: deed, forOthers }
  }
  return null
}

/** "Schraube, bohre, dübel": a row of deeds, at least one of which is no thing as well. */
function severalBare(text: Plain): string | null {
  const row = text.split(/,? und |, ?/)
  const end = row.findIndex(part => !isDeed(part))
  const deeds = row.slice(0, end < 0 ? row.length : end)
  return deeds.length > 1 && deeds.some(deed => !NOUNS.has(deed)) ? deeds.join(', ') : null
}

/** "ich zerlege Bäume", "schieb ich euch", but not "weil ich arbeite". */
function saidWithI(words: readonly string[], everyday: boolean): string | null {
  const at = words.indexOf('ich')
  if (at < 0 || ASKING.has(words[at - 2] ?? '')) return null
  const [before = '', after = ''] = [words[at - 1], words[at + 1]]
  const may = (verb: string) => isFirstPerson(verb) && (everyday || !EVERYDAY.has(bare(verb)))
  if (may(after) && !JOINS.has(before)) return `ich ${after}`
  return may(before) ? `${before} ich` : null
}

/** "wir schleppen euch jeden Schrank", "und schleppen euch": with "gern" or a word for whom only. */
function saidWithWe(words: readonly string[], clause: string): string | null {
  if (words.includes('ihr') || ASKS_WHO.test(clause)) return null
  const at = words.findIndex(
    (word, index) =>
      word.endsWith('en') &&
      isDeedOfOthers(word) &&
      (['wir', 'und'].includes(words[index - 1] ?? 'und') ||
        ['wir', 'euch', 'ihnen'].includes(words[index + 1] ?? '')),
  )
  return at < 0 ? null : `${words[at - 1] ?? ''} ${words[at]}`.trim()
}

/** Without "ich" only what is known as a deed: "Hilfe" ends like a verb, too. */
function saidBare(words: readonly string[]): string | null {
  const [first = '', second = ''] = words[0] === 'und' || words[0] === 'auch' ? words.slice(1) : words
  if (words.includes('ich')) return null
  if (ABLE.has(first) && !words.some(word => ASKED.has(word)) && words.some(word => INFINITIVE.test(word)))
    return `${first} ${second}`
  if (NOUNS.has(first) && (INFINITIVE.test(second) || INFINITIVE.test(words.at(-1) ?? ''))) return null
  if (!isDeed(first) || second === '' || (NOUNS.has(first) && AFTER_NOUNS.has(second))) return null
  return `${first} ${second}`
}

const isFirstPerson = (word: string) =>
  (isDeed(word) || (word.length > 3 && /[^aeiou]e$/.test(word))) && !STATES.has(bare(word))

const bare = (verb: string) => verb.replace(/e$/, '')

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const CLAUSES = /[.,;:!?](?= |$)| - | und (?=ich\b|\w+ ich\b|\w+e \w)|\b(?:aber|denn)\b/
const DENIED = /\b(?:nicht|nimmer|nie|kein\w*|kaum|nichts|schlecht|niemand\w*|selten|ungern)\b/
/** The speaker's own place is no sign of a need: "bei mir dürfen Kinder toben". */
const AT_MINE = /\b(?:bei|von|mit|zu) (?:mir|uns|meine[rm]|unsere[rm])\b|\bkuemmer\w* (?:ich )?mich\b/g
const FOR_ME = /\b(?:mir|mich|uns|mein\w*|unser\w*|selbst|selber|jemand|wer|einer|irgendwer)\b/
const FOR_OTHERS =
  /\b(?:euch|eue?r\w*|ihnen|dir|ihre?[nrm]?|leuten?|senioren|andere\w*|nachbarn?|jemande[nm]|wen|wem|alten?|aelteren?|allen|kostenlos|umsonst|ehrenamtlich)\b/
const GLADLY = /\b(?:gern\w*|auch|jederzeit|immer)\b/
const ASKS_WHO = /\b(?:koennen|koennten|kann|koennte|wuerden|wollen|moechten|zu \w+en|sie)\b/
const INFINITIVE = /^\w{2,}(?:en|eln|ern)$/
const ABLE = words('kann koennte wuerde')
const ASKED = words('jemand wer einer eine man mir mich uns ihr sie du das es ich irgendwer wir')
/** "Säge Holz" offers, "Säge ist stumpf" does not. */
const NOUNS = words(`
  druck spiel bau mal fax halt pass tu schau hack spalt kehr streich tausch wechsel stapel zimmer grab putz sing tipp teil
  lehr schnitz dreh pack leih besuch unterricht schneider einkauf kauf fuehr pflege lehre spiele schraube saege pflanze spende tausche stelle liege leihe spende hefte
  schlag haeng mal nagel pflaster polster tanz web mix fang heiz rechn wander spinn salz stimm mauer grill tischler schreiner gaertner kellner stapel
`)
const AFTER_NOUNS = words(`
  ist sind muss muessen soll hat geht laeuft gesucht defekt kaputt fuer von vom der des im in am an zum zur auf klemmt tropft
  haengt faellt waere bitte noetig und mit abgebrochen braucht locker oder
`)
/** "…, weil ich arbeite": what follows is a reason or a time, no offer. */
const JOINS = words(
  'weil wenn dass ob bis waehrend solange seit seitdem bevor nachdem die der wo was wie obwohl damit als',
)
const ASKING = words('wie wo wann warum womit wohin wieso woher')
/** First persons that tell how somebody fares or what they lack. */
const STATES = words(`
  fertig brauch bruch bruech benoetig such hab haett hatt bin waer war moecht will wollt muss muesst soll sollt darf duerft kann koennt mag weiss werd wuerd
  lad sitz lieg wohn leb wart steh find versteh seh hoer fuehl hoff wuensch denk glaub fuercht trau bekomm krieg zieh flieg
  verreis reis heiss trink renn vermiss verlier vergess freu meld ruf frag bitt dank feier arbeit lern studier
  schaff kenn mein sag hass lieb leid erhol heirat erwart fang bleib steck haeng fall stuerz blick kapier begreif lauf frier
  schwitz zitter steig verzweifl besitz bestell ueberleg plan beginn start zahl bezahl verdien sprech erinner interessier
  wunder aerger entschuldig bestaetig akzeptier lehn verzicht behalt gehoer merk spuer geniess beeil
  wend nutz benutz dacht dank zuhaus allein viel all ein mein kein dies jed beid lang spaet ohn einig welch gerad meist leid ander gern bitt heut
`)
/** So much is done for oneself that only "gern" or a word for others makes it an offer. */
const EVERYDAY = words(
  'nehm wach les schau stell schreib hilf helf fahr geh komm mach pass lauf ueb spiel ess schlaf halt hoer geb lass seh zieh arbeit tu teil setz hol pack lern trag',
)

interface OwnDeed {
  words: string
  /** somebody else is named for whom it is done */
  forOthers: boolean
}
