import { mainClause } from './main-clause.ts'

/**
 * What is to be passed on, when somebody asks for that: "sag Erna, dass ich später komme" → "Ich komme später". Empty where it
 * is still to be said, null for any other sentence. Read as it was written: a name may look like any word.
 */
export function messageIn(text: string): string | null {
  const line = text.trim().replace(/\s+/g, ' ')
  for (const [asks, isWhole] of WAYS) {
    const found = asks.exec(line)
    if (!found) continue
    const rest = (found.groups?.rest ?? '').replace(/^[\s,:.!?–-]+/, '')
    const said = rest.replace(BESIDE, '').trim()
    if (said !== '' || isWhole) return worded(said)
  }
  return null
}

/** A clause by itself: what was told becomes a sentence, what was asked a question. */
function worded(said: string): string {
  const told = /^dass?\s/i.test(said) ? said.replace(/\s*[?]$/, '') : said
  const text = mainClause(told) ?? told
  const asks = /^ob\s.*[\p{L}\d]$/iu.test(text)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${asks ? '?' : ''}`
}

const PLEASE = '(?:(?:bitte|mal|doch|noch|kurz|schnell|gern|gerne|vielleicht) )*'
/** whom it is for; not "mir", not "bescheid", nor what else may stand behind these verbs */
const WHO = String.raw`(?:(?:der|die|dem|den|frau|herrn?) )?(?!(?:mir|mich|uns|dir|euch|mal|bitte|bescheid|ich|wir|dass|das|es|was|etwas|alles|nichts|wer|wie|wo|wann|ab|an|zu|zur|zum|nach|ja|nein|danke|hallo|nur|nicht|menü|meine[mrn]?|unsere[mrn]?|brief\p{L}*|text\p{L}*|rechnung\p{L}*|bewerbung\p{L}*|\p{L}*mails?|karten?|sms|(?:niemand|jemand)\p{L}*)(?!\p{L}))[\p{L}-]{2,}`
const REST = String.raw`(?<rest>[\s,:?.!].*)?$`
const VERB = '(?:sagen|schreiben|ausrichten|mitteilen|weitersagen|fragen|bescheid sagen|bescheid geben)'
const BESIDE = /^(?:(?:bitte|bescheid|aus|mit|was|etwas|eine nachricht)(?:[\s,:.!?]+|$))+/i
/** what follows an order is a sentence of its own: "frag Erna ob …", and not "Frage zur Anmeldung" */
const FOLLOWS = String.raw`(?=[\s,]*(?::|(?:bitte|bescheid|aus|mit|dass?|ob|wann|wo|wie|was|warum|er|sie|ich|wir|es|der|die|mein\p{L}*|i|we|that|if|to|danke|hallo|(?:liebe|viele|schöne|beste|gute|vielen|herzlichen)\p{L}*)(?!\p{L})))`

/** …, and whether the message may still be missing */
const WAYS: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `^${PLEASE}(?:sage?|sagt|sagen sie|schreibe?|schreiben sie|richte|richten sie|teile?|teilen sie|frage?|fragen sie) ${PLEASE}${WHO}${FOLLOWS}${REST}`,
      'iu',
    ),
    false,
  ],
  [
    new RegExp(
      `^${PLEASE}(?:kannst|kann|könntest|könnten|können|würden|würdest|magst) (?:du|sie|ihr|man) ${PLEASE}${WHO} ${PLEASE}(?:was |etwas |eine nachricht )?${VERB}${REST}`,
      'iu',
    ),
    true,
  ],
  [
    new RegExp(
      `^(?:ich )?(?:möchte|will|würde|kann|muss|wollte) (?:ich )?${PLEASE}${WHO} ${PLEASE}(?:was |etwas |eine nachricht )?${PLEASE}(?:${VERB}|schicken)${REST}`,
      'iu',
    ),
    true,
  ],
  [new RegExp(`^${PLEASE}(?:eine |neue )?nachricht (?:an|für) ${WHO}${REST}`, 'iu'), true],
  [
    new RegExp(
      String.raw`^(?:please )?(?:tell|ask|let|(?:can|could) you (?:tell|ask|let)) (?!me|us|you)\p{L}[\p{L}-]+(?: know)?(?: that)?${REST}`,
      'iu',
    ),
    false,
  ],
]
