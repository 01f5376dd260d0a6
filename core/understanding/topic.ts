import { CONCERN_CUES } from './concern-cues.ts'
import { COURTESY_CUES } from './courtesy-cues.ts'
import { DASNEZ_CUES } from './dasnez-cues.ts'
import { HEART_CUES } from './heart-cues.ts'
import { MEMBERSHIP_CUES } from './membership-cues.ts'
import { OWN_DATA_CUES } from './own-data.ts'
import type { Plain } from './plain.ts'
import { sieveOf } from './sieve.ts'
import type { Topic } from './topic-cue.ts'
import { TOPIC_QUESTIONS } from './topic-questions.ts'
import { VISIT_CUES } from './visit-cues.ts'

export type { Topic }

/** The simple question a line asks, and how surely: 20 as good as a command, 10 a question, 4 courtesy. */
export function topicIn(text: Plain): { topic: Topic; weight: number } | null {
  const possible = cuesFor(text)
  return (
    ALL.find(
      ({ topic, pattern }, at) =>
        possible.has(at) && pattern.test(text) && !(topic === 'report' && ANSWERS.test(text)),
    ) ?? null
  )
}

/** "Auf keinen Fall, der Mann war unfreundlich" answers an invitation. */
const ANSWERS = /^(?:auf keinen fall|nein|nee|ne|lieber nicht|nie wieder|niemals)\b/
const ALL = [
  ...CONCERN_CUES,
  ...TOPIC_QUESTIONS,
  ...OWN_DATA_CUES,
  ...MEMBERSHIP_CUES,
  ...VISIT_CUES,
  ...DASNEZ_CUES,
  ...HEART_CUES,
  ...COURTESY_CUES,
]
const cuesFor = sieveOf(ALL.map(({ pattern }) => pattern))
