/** Street and number as somebody answers them; null while there is no number. */
export function readAddress(text: string): string | null {
  const address = text.trim()
  return /\d/.test(address) && address.length >= SHORTEST ? address.slice(0, LONGEST) : null
}

const SHORTEST = 5
const LONGEST = 200
