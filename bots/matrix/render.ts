import type { OutgoingLine } from '../../core/index.ts'

/**
 * A line as a message of Matrix. Choices stand below it as a numbered list; the number, the words or a digit as
 * reaction answer. `PROMPT` names the question, so that a reaction to it finds back.
 */
export function render({ text, seq, choices }: Question): TextContent {
  if (choices.length === 0) return { msgtype: 'm.text', body: text }
  const numbered = choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n')
  const items = choices.map(choice => `<li>${html(choice)}</li>`).join('')
  return {
    msgtype: 'm.text',
    body: `${text}\n\n${numbered}`,
    format: 'org.matrix.custom.html',
    formatted_body: `<p>${html(text)}</p><ol>${items}</ol>`,
    [PROMPT]: seq,
  }
}

/** The answered question as it stands from now on: its choices are gone, the one that was taken stands below it. */
export function renderSettled({ text, chosen }: Settled, event: string): EditContent {
  const fresh: TextContent =
    chosen === null
      ? { msgtype: 'm.text', body: text }
      : {
          msgtype: 'm.text',
          body: `${text}\n\n✓ ${chosen}`,
          format: 'org.matrix.custom.html',
          formatted_body: `<p>${html(text)}</p><p>✓ <strong>${html(chosen)}</strong></p>`,
        }
  return {
    ...fresh,
    body: `* ${fresh.body}`,
    'm.new_content': fresh,
    'm.relates_to': { rel_type: 'm.replace', event_id: event },
  }
}

/** Digits to tap below a question of few choices; more would crowd out the words. */
export const keycapsFor = (choices: readonly string[]): string[] =>
  choices.length > KEYCAPS_SHOWN ? [] : choices.map((_, index) => `${index + 1}${KEYCAP}`)

/** The choice (from 0) that a reaction means; null for any other. Clients write the digit with or without U+FE0F. */
export function choiceOfKeycap(key: string): number | null {
  const digit = /^([1-9])\uFE0F?\u20E3$/.exec(key)?.[1]
  if (digit) return Number(digit) - 1
  return key === '🔟' ? 9 : null
}

export const reactionTo = (event: string, key: string) => ({
  'm.relates_to': { rel_type: 'm.annotation', event_id: event, key },
})

/** Line breaks stay; whatever people wrote is shown, not obeyed. */
const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')

/** in a question's content: its number */
export const PROMPT = 'org.dasnez.prompt'
/** the digit before it becomes a key to tap: 1️⃣ */
const KEYCAP = '\uFE0F\u20E3'
const KEYCAPS_SHOWN = 5

type Question = Pick<Extract<OutgoingLine, { kind: 'message' }>, 'text' | 'seq' | 'choices'>
type Settled = Pick<Extract<OutgoingLine, { kind: 'settled' }>, 'text' | 'chosen'>

/** https://spec.matrix.org/v1.16/client-server-api/#mtext */
interface TextContent {
  msgtype: 'm.text'
  body: string
  format?: 'org.matrix.custom.html'
  formatted_body?: string
  [PROMPT]?: number
}

interface EditContent extends TextContent {
  'm.new_content': TextContent
  'm.relates_to': { rel_type: 'm.replace'; event_id: string }
}
