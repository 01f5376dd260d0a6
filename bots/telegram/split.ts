/** Cuts a text into parts of at most `limit` UTF-16 units: after a sentence, else at a space, else between characters. */
export function split(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const end = cut(rest, limit)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest || parts.length === 0 ? [...parts, rest] : parts
}

/** For parse_mode HTML: https://core.telegram.org/bots/api#html-style */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function cut(text: string, limit: number): number {
  const head = text.slice(0, limit)
  const sentence = /^.*[.!?…](?=\s)/s.exec(head)?.[0].length ?? 0
  if (sentence > 0) return sentence
  const space = /^.*\S(?=\s)/s.exec(head)?.[0].length ?? 0
  if (space > 0) return space
  return head.isWellFormed() ? limit : limit - 1
}
