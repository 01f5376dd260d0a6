/** Whether every word begins a part of the name, however either of the two is spelt. */
export function nameMatches(search: string, who: { firstName: string; lastName: string }): boolean {
  const parts = words(`${who.firstName} ${who.lastName}`)
  const sought = words(search)
  return sought.length > 0 && sought.every(word => parts.some(part => part.startsWith(word)))
}

const words = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/**
 * What a name has in common over keyboards and by ear: case and accents go, an umlaut is its plain vowel, whether it
 * was written ü or ue. So Huell, Hüll and Hull are one, and Yildiz is Yıldız.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđßæœ]/g, letter => PLAIN[letter] ?? letter)
    .replace(/([aou])e/g, '$1')

const PLAIN: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'a', œ: 'o' }
