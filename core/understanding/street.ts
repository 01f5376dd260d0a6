/** A street with its number, told among other things: "bin nach Anreppen gezogen, Lindenweg 4". */
export const addressTold = (text: string): string | null => STREET.exec(text)?.[0] ?? null

/** Street and number as somebody answers them; null while there is no number. */
export function readAddress(text: string): string | null {
  const address = text.trim()
  return /\d/.test(address) && address.length >= SHORTEST ? address.slice(0, LONGEST) : null
}

const STREET =
  /(?<!\p{L})\p{Lu}[\p{L}.-]{0,40}(?: ?(?:straße|strasse|str\.)|weg|allee|platz|gasse|ring|damm|kamp|berg|hof|pfad|ufer) \d{1,4} ?[a-z]?(?!\p{L})/iu
const SHORTEST = 5
const LONGEST = 200
