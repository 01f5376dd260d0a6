import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** What a complaint tells of; empty where it only says that there is one: "etwas stimmt nicht", "ich will jemanden melden". */
export const complaintIn = (text: string): string => (BARE.test(plain(text)) ? '' : text.trim())

/** "bekommt der das mit?": who of a complaint learns what stands in it. */
export const asksWhoReads = (text: string): boolean => WHO_READS.test(plain(text))

/** Somebody is spoken of, whoever it is. */
export const isAboutSomebody = (text: string): boolean => SOMEBODY.test(text)

const BARE = pattern`
  ^(?:(?:hallo|guten tag|bitte|hier|da|hilfe|ja|nein|aber|also)[,.! ]+)*(?:(?:etwas|was|irgendwas|irgendetwas) stimmt (?:hier |da )?nicht|stimmt (?:etwas|was) nicht|beschwerde
  |(?:ich )?(?:(?:will|moechte|muss|kann|wuerde gern\w*|wo kann|wie kann) (?:ich |man )?)?(?:mich |jemanden |jemand |etwas |eine |einen |helfer |person |meine )*(?:beschweren?|beschwerde(?: machen| einreichen| abgeben| loswerden)?|melden))[.!? ]*$
`
const WHO_READS =
  /\b(?:bekomm\w*|krieg\w*|erfaehrt|erfahren|weiss|liest|lesen|sieht|hoert|sagt ihr|sagen sie|erzaehlt ihr)\b.*\b(?:mit|davon|das|ihm|ihr|er|sie|der|die|es|wer|jemand)\b.*\?|^(?:und |aber )?(?:bekommt|kriegt|erfaehrt|merkt|sieht|liest) (?:der|die|er|sie|das|wer|jemand|[a-z]+)\b/
const SOMEBODY = /\b(?:er|sie|der|die|ihm|ihr|ihn|mich|mir|dem|den|dahin|hin)\b/i
