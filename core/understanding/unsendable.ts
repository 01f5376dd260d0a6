import { type Refusal, refuse } from '../domain/refusal.ts'
import { LONGEST_MESSAGE } from '../domain/relay.ts'
import { pattern } from './pattern.ts'
import { plain } from './plain.ts'
import { addressTold } from './street.ts'

/**
 * Why a message is not passed on between two who have only just met. Numbers and addresses are shown by their owner's
 * consent and can be looked up there; card, PIN and account are nobody's business, whoever asks for them or offers them.
 */
export function unsendable(text: string): Refusal | null {
  if (text.length > LONGEST_MESSAGE) return refuse('message-too-long', { max: LONGEST_MESSAGE })
  const what = givesAway(text)
  return what && refuse('message-gives-away', { what })
}

/** What words hand over that is not theirs to hand over: a number or an address, a card or a PIN; null for neither. */
export function givesAway(text: string): 'contact' | 'secret' | null {
  if (SECRET.test(plain(text))) return 'secret'
  const undated = text.replace(DATES, ' ')
  const dialled = NUMBER.test(undated) || NAMED_NUMBER.test(undated)
  return dialled || MAIL.test(text) || addressTold(text) !== null ? 'contact' : null
}

const SECRET = pattern`
  \b(?:pin|pins|pin-?(?:nummer|code|zahl)|tans?|tan-?nummer|iban|[a-z]{2}\d{2}(?: ?\d{4}){4} ?\d{2}|kontonummer\w*|kontodaten|bankdaten|online-?banking|passwort|passwoerter|kennwort|geheimzahl|geheimnummer
  |(?:bank|ec-?|giro|kredit|geld|spar|sparkassen|konto)-?karten?\w*|visa-?karte|bank ?card|debit card|credit card|account number|password)\b
`
/** "26.11.2026", "1.12.", "10:30": not all that has digits can be dialled */
const DATES = /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d{2})?(?!\d)|\b\d{1,2}[:.]\d{2}\b/g
const NUMBER = /(?:\+|(?<![\d.,])0)\d(?:[\s()/.–-]{0,3}\d){5,}/
/** within the town nobody says the code before it */
const NAMED_NUMBER =
  /(?<!haus)(?:nummer|handy|tel(?:efon)?|anrufen|ruf|phone)(?!\p{L})\D{0,30}?\d(?:[ /-]?\d){4,}/iu
const MAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}|(?:t\.me|wa\.me)\//u
