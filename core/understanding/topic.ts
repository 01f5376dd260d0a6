import type { Plain } from './plain.ts'
import type { Topic } from './topic-cue.ts'
import { TOPIC_CUES } from './topic-cues.ts'
import { TOPIC_QUESTIONS } from './topic-questions.ts'

export type { Topic }

/** The simple question a line asks, and how surely: 20 as good as a command, 10 a question, 4 courtesy. */
export function topicIn(text: Plain): { topic: Topic; weight: number } | null {
  for (const { topic, weight, pattern } of ALL) if (pattern.test(text)) return { topic, weight }
  return null
}

const ALL = [...TOPIC_QUESTIONS, ...TOPIC_CUES]
