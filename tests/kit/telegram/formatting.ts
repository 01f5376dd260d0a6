import type { MessageEntity } from '@grammyjs/types'
import { badRequest } from './refusal.ts'

/** Text with Telegram's HTML as it shows, and what is bold in it: https://core.telegram.org/bots/api#html-style */
export function readHtml(source: string): { text: string; entities: MessageEntity[] } {
  const open: Open[] = []
  const entities: MessageEntity[] = []
  let text = ''
  for (const { 0: piece, index } of source.matchAll(PIECES)) {
    const no = (why: string) =>
      badRequest(`can't parse entities: ${why} at byte offset ${Buffer.byteLength(source.slice(0, index))}`)
    if (piece === '<') throw no('Unclosed start tag')
    if (!piece.startsWith('<')) text += readCharacters(piece)
    else if (piece.startsWith('</')) {
      const tag = piece.slice(2, -1).trim().toLowerCase()
      const last = open.pop()
      if (!last) throw no('Unexpected end tag')
      if (last.tag !== tag && tag !== '')
        throw no(`Unmatched end tag, expected "</${last.tag}>", found "</${tag}>"`)
      if (text.length > last.offset) entities.push(entityOf(last, text.length))
    } else {
      const [, tag = '', attributes = ''] = /^<([^\s>/]*)([^>]*)>$/.exec(piece) ?? []
      const known = tag.toLowerCase()
      if (!TAGS.has(known)) throw no(`Unsupported start tag "${known}"`)
      open.push({ tag: known, attributes, offset: text.length })
    }
  }
  const left = open.at(-1)
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities: entities.sort((one, other) => one.offset - other.offset) }
}

/** Without the blanks around it, which Telegram drops. */
export function trimmed({ text, entities }: ReturnType<typeof readHtml>): ReturnType<typeof readHtml> {
  const before = text.length - text.trimStart().length
  const bare = text.trim()
  const moved = entities.map(entity => {
    const offset = Math.max(0, entity.offset - before)
    const end = Math.min(bare.length, entity.offset + entity.length - before)
    return { ...entity, offset, length: end - offset }
  })
  return { text: bare, entities: moved.filter(({ length }) => length > 0) }
}

function entityOf({ tag, attributes, offset }: Open, end: number): MessageEntity {
  const range = { offset, length: end - offset }
  const url = /href\s*=\s*"([^"]*)"/.exec(attributes)?.[1]
  if (tag === 'a') return url === undefined ? { type: 'url', ...range } : { type: 'text_link', url, ...range }
  return { type: TAGS.get(tag) ?? 'bold', ...range }
}

const readCharacters = (piece: string) =>
  piece.replace(CHARACTER, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return NAMED[name] ?? whole
  })

const PIECES = /<[^>]*>|[^<]+|</g
const CHARACTER = /&(#x[\da-f]{1,6}|#\d{1,7}|lt|gt|amp|quot);/gi
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const TAGS = new Map<string, MessageEntity.CommonMessageEntity['type']>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['blockquote', 'blockquote'],
  ['code', 'code'],
  ['pre', 'code'],
  ['a', 'url'],
])

interface Open {
  tag: string
  attributes: string
  offset: number
}
