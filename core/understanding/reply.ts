import { pattern } from './pattern.ts'
import { plain } from './plain.ts'
import type { Topic } from './topic.ts'
import type { Understood } from './understand.ts'

/**
 * Whether words below somebody's message are meant for them: nearly all are. A question to the service is not, nor is a wish that
 * looks for somebody else: "Ich suche jemanden für den Garten". "Können Sie mir Brot mitbringen?" is a wish, and an answer.
 */
export function repliesTo(
  text: string,
  { intent, category, told, topic }: Pick<Understood, 'intent' | 'category' | 'told' | 'topic'>,
): boolean {
  if (topic !== null && FOR_THE_SERVICE.has(topic)) return false
  const line = plain(text)
  const wishes = told && category !== null && (intent === 'request' || intent === 'offer')
  return !wishes || !SEEKS.test(line) || SPEAKS_TO.test(line)
}

const FOR_THE_SERVICE: ReadonlySet<Topic> = new Set([
  'my-data',
  'delete',
  'leave',
  'change',
  'report',
  'human',
  'language',
  'help',
  'status',
  'bot',
  'insurance',
])
const SEEKS = pattern`
  \b(?:jemand\w*|irgendwer|wer|wen|hilfe|helfer\w*|suche|suchen|gesucht|biete|bieten|anbieten|somebody|someone|anyone)\b
`
const SPEAKS_TO = /\b(?:sie|ihnen|du|dir|dich|ihr|euch|you)\b/
