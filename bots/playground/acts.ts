import type { Acting } from './bodies.ts'
import type { Act, Message } from './facts.ts'

/** What the person does, or the sentence why it can't be done. */
export function actOf(body: Acting, messages: Message[]): Act | Problem {
  if ('text' in body) return { act: 'say', text: body.text }
  if ('choose' in body) return press(body.choose, question(messages, body.prompt), body.prompt)
  if ('start' in body) return { act: 'start', payload: body.start }
  if ('contact' in body) return { act: 'share-contact', ...body.contact }
  if ('place' in body) return { act: 'share-place', ...body.place }
  return { act: 'send-file', what: body.send }
}

/**
 * The message whose buttons are meant: the newest open one, unless a message is named. A named one may be closed
 * already: whoever presses in the very moment of an answer does the same in every messenger.
 */
function question(messages: Message[], named: number | undefined): Question | undefined {
  const asks = (message: Message | undefined) => message?.from === 'bot' && message.post.buttons.length > 0
  const message =
    named === undefined
      ? messages.findLast(message => asks(message) && message.from === 'bot' && !message.closed)
      : messages[named - 1]
  return message?.from === 'bot' && asks(message) ? message : undefined
}

function press(choice: number, question: Question | undefined, named: number | undefined): Act | Problem {
  if (!question && named !== undefined) return { problem: `Nachricht ${named} hat keine Knöpfe.` }
  if (!question) return { problem: 'Gerade gibt es nichts auszuwählen. Mit {"text": "…"} geht es weiter.' }
  const { buttons } = question.post
  const button = buttons[choice - 1]
  if (button) return { act: 'press', ...button }
  const choices = buttons.map((button, index) => `${index + 1} ${button.label}`).join(' · ')
  return {
    problem: `Auswahl ${choice} gibt es bei Nachricht ${question.n} nicht. Zur Wahl stehen: ${choices}`,
  }
}

type Question = Extract<Message, { from: 'bot' }>

interface Problem {
  problem: string
}
