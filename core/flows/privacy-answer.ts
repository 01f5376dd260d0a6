import { type Line, line } from '../texts/line.ts'
import { readPrivacyQuestion } from '../understanding/read.ts'

/** Who sees what one tells here, and what for it is asked: answered at once, whoever asks. */
export function privacyAnswer(text: string): Line | null {
  const asked = readPrivacyQuestion(text)
  return asked && line(asked === 'why' ? 'data.why' : 'data.whoSees')
}
