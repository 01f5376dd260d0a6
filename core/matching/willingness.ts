import { type Habits, repliedWithin } from './habits.ts'

/** How likely a helper says yes, learned from answers: a Beta distribution over the chance of a nearby, rested ask. */
export interface Willingness {
  alpha: number
  beta: number
}

/** Before anything is known: one in six, and wide. */
export const PRIOR: Willingness = { alpha: 1.2, beta: 6 }

export type Answer = 'accepted' | 'declined' | 'silent'

export const expected = ({ alpha, beta }: Willingness): number => alpha / (alpha + beta)

/** Relative standard deviation: how little is known yet. */
export const spread = ({ alpha, beta }: Willingness): number => Math.sqrt(beta / (alpha * (alpha + beta + 1)))

/** Kilometres over which readiness falls to 1/e. */
export const DISTANCE_SCALE_KM = 2

export const distanceFactor = (km: number): number => Math.exp(-km / DISTANCE_SCALE_KM)

/**
 * The belief after an ask. What a helper's answer tells depends on how much could be hoped for: a no from far away tells
 * less than one from next door, and the silence of somebody who was asked yesterday, or a minute ago, tells almost
 * nothing. The likelihood of any kind of no is proportional to 1 − weight·a; the new Beta has exactly that posterior's
 * mean and variance.
 */
export function learn(before: Willingness, answer: Answer, ask: AskMade, habits: Habits): Willingness {
  switch (answer) {
    case 'accepted':
      return { alpha: before.alpha + 1, beta: before.beta }
    case 'declined':
      return afterNo(before, ask.near)
    case 'silent':
      return afterNo(before, weightOfSilence(ask, habits))
    default:
      return answer satisfies never
  }
}

/** Silence may mean: not seen, no reply yet, or a no that isn't worth a word. */
function weightOfSilence({ near, rested, waitedMs }: AskMade, habits: Habits): number {
  const heard = rested * repliedWithin(waitedMs, habits)
  return (heard * near * (1 - habits.declineShare)) / (1 - heard * habits.declineShare)
}

function afterNo({ alpha, beta }: Willingness, weight: number): Willingness {
  const n = alpha + beta
  const m1 = alpha / n
  const m2 = (m1 * (alpha + 1)) / (n + 1)
  const m3 = (m2 * (alpha + 2)) / (n + 2)
  const evidence = 1 - weight * m1
  const mean = (m1 - weight * m2) / evidence
  const variance = (m2 - weight * m3) / evidence - mean * mean
  const size = (mean * (1 - mean)) / variance - 1
  return { alpha: mean * size, beta: (1 - mean) * size }
}

export interface AskMade {
  /** distance factor, and the chance that the ask was seen: `Ranked.near` and `Ranked.rested` when it was sent */
  near: number
  rested: number
  /** until the answer, or until nobody waited any more */
  waitedMs: number
}
