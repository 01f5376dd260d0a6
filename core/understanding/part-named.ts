/** "die Telefonnummer": which of their details somebody means, where that is asked. A whole sentence says more than that. */
export function partNamed(text: string): PartNamed | null {
  if (text.split(/\s+/).length > SHORT_WORDS) return null
  return PARTS.find(([, words]) => words.test(text))?.[0] ?? null
}

export type PartNamed = 'phone' | 'guardian' | 'birthYear' | 'district' | 'lastName' | 'firstName' | 'name'

const PARTS: readonly [PartNamed, RegExp][] = [
  ['phone', /(?:telefon|handy|nummer|phone)/i],
  ['guardian', /\b(?:eltern|mutter|vater|mama|papa|parents)\b/i],
  ['birthYear', /(?:geburts|jahrgang|johrgang|\bjahr\b|\balter\b|\byear\b)/i],
  ['district', /(?:ortsteil|wohnort|\bort\b|stadtteil|adresse|district)/i],
  ['lastName', /(?:nach|familien)name\b|\b(?:last ?|sur)name\b/i],
  ['firstName', /vorname\b|\bfirst name\b/i],
  ['name', /name\b/i],
]
const SHORT_WORDS = 7
