import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** What a complaint tells of; empty where it only says that there is one: "etwas stimmt nicht", "ich will jemanden melden". */
export const complaintIn = (text: string): string => (BARE.test(plain(text)) ? '' : text.trim())

const BARE = pattern`
  ^(?:(?:hallo|guten tag|bitte|hier|da|hilfe|ja|nein|aber|also)[,.! ]+)*(?:(?:etwas|was|irgendwas|irgendetwas) stimmt (?:hier |da )?nicht|stimmt (?:etwas|was) nicht|beschwerde
  |(?:ich )?(?:(?:will|moechte|muss|kann|wuerde gern\w*|wo kann|wie kann) (?:ich |man )?)?(?:mich |jemanden |jemand |etwas |eine |einen |helfer |person |meine )*(?:beschweren?|beschwerde(?: machen| einreichen| abgeben| loswerden)?|melden))[.!? ]*$
`
