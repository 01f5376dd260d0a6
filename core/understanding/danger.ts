import { BODY_CUES } from './body-cues.ts'
import { CALLS_FOR_HELP, POLICE_CALLED } from './calls-for-help.ts'
import { dangerAbroad } from './danger-abroad.ts'
import { HARMLESS_BY_CONTEXT } from './danger-contexts.ts'
import { DANGER_CUES } from './danger-cues.ts'
import { DESPAIR_CUES } from './despair-cues.ts'
import { ENGLISH_DANGER_CUES, ENGLISH_HARMLESS } from './english-danger-cues.ts'
import { FRAUD_CUES } from './fraud-cues.ts'
import { HARMLESS } from './harmless-sayings.ts'
import { MISSING_CUES } from './missing-cues.ts'
import { plain } from './plain.ts'
import { INTRUDER_CUES, THREAT_CUES } from './threat-cues.ts'

/**
 * Acute danger in a line, whatever is being talked about and in whichever language of the service; null for none. Rather once too often than once too
 * few: the answer costs one message. What the rest of the line explains ("mein Handy ist ins Klo gefallen") and
 * turns of phrase ("mir fällt die Decke auf den Kopf") are taken out first.
 */
export function danger(text: string): Danger | null {
  const line = [...HARMLESS_BY_CONTEXT, ...HARMLESS, ...ENGLISH_HARMLESS].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    ` ${plain(text)} ` as string,
  )
  return CUES.find(({ pattern }) => pattern.test(line))?.danger ?? dangerAbroad(text)
}

/** A bare call is all that was said; else the gravest first. */
const CUES: readonly DangerCue[] = [
  ...CALLS_FOR_HELP,
  ...THREAT_CUES,
  ...DANGER_CUES,
  ...ENGLISH_DANGER_CUES,
  ...DESPAIR_CUES,
  ...BODY_CUES,
  ...MISSING_CUES,
  ...INTRUDER_CUES,
  ...FRAUD_CUES,
  ...POLICE_CALLED,
]

export type Danger =
  | 'medical'
  | 'violence'
  | 'suicide'
  | 'fire'
  /** somebody wants to get in */
  | 'intruder'
  /** money or secrets are asked for by phone */
  | 'fraud'
  /** a child or somebody confused is gone */
  | 'missing'
  /** "HILFE!!!", and nothing else is known */
  | 'call'

export interface DangerCue {
  danger: Danger
  pattern: RegExp
}
