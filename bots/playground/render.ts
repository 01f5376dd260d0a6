import type { OutgoingLine } from '../../core/index.ts'
import type { Post } from './facts.ts'

/** A line as the room posts it. The page sets texts as text, so nothing needs escaping. */
export const render = (line: Extract<OutgoingLine, { kind: 'message' }>): Post => ({
  line: line.id,
  text: line.text,
  language: line.language,
  buttons: line.choices.map((label, index) => ({ label, data: `${line.seq}:${index}` })),
  wants: line.wants,
})
