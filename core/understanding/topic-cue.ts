/** Words that reach a topic: weight 20 is as good as a command, 10 a question, 4 courtesy. */
export function cue(topic: Topic, weight: number, pattern: RegExp): TopicCue {
  return { topic, weight, pattern }
}

/** The simple questions a resident may ask at any time. */
export type Topic =
  | 'angry'
  | 'bot'
  | 'change'
  | 'cost'
  | 'delete'
  | 'expenses'
  | 'goodbye'
  | 'greeting'
  | 'help'
  | 'how-it-works'
  | 'help-there'
  | 'human'
  | 'insurance'
  | 'language'
  | 'late'
  | 'leave'
  | 'match'
  | 'menu'
  | 'my-data'
  | 'my-things'
  | 'no-hurry'
  | 'nobody-came'
  | 'parents'
  | 'pause'
  | 'register'
  | 'report'
  | 'status'
  | 'thanks'
  | 'today'

export interface TopicCue {
  topic: Topic
  weight: number
  pattern: RegExp
}
