import { plain } from './plain.ts'

/** "Samstags kann ich nicht, lieber mittwochs": not only what is no more, but what instead. */
export const namesAnother = (text: string): boolean => ANOTHER.test(plain(text))

const ANOTHER = /\b(?:lieber|stattdessen|statt|sondern|dafuer|besser|instead|rather)\b/
