/** So many letters of a text from a place on as one number: made faster than a piece of text, and found faster in a map. */
export function lettersKey(text: string, at: number, length: number): number {
  let key = 0
  for (let end = at + length; at < end; at++) key = (key << BITS_OF_A_LETTER) ^ text.charCodeAt(at)
  return key
}

/** Plain text has Latin letters only, of one byte each. */
const BITS_OF_A_LETTER = 8
