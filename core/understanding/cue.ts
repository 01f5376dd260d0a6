import type { Intent } from './intents.ts'

/**
 * Words that speak for an intent. The weights of all cues found are summed; 7 and more is as good as said
 * outright.
 */
export function cue(intent: Cue['intent'], weight: number, pattern: RegExp): Cue {
  return { intent, weight, pattern }
}

export interface Cue {
  intent: Exclude<Intent, 'other'>
  weight: number
  pattern: RegExp
}
