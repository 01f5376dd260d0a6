import { z } from 'zod'
import type { InputProblem } from '../../domain/refusal.ts'

/** degrees within Germany's frame, https://de.wikipedia.org/wiki/Geographie_Deutschlands */
const within = (from: number, to: number, unread?: InputProblem) => {
  const outside: InputProblem = 'not-in-germany'
  return z.number(unread).min(from, outside).max(to, outside)
}
export const latitude = (unread?: InputProblem) => within(47.2, 55.1, unread)
export const longitude = (unread?: InputProblem) => within(5.8, 15.1, unread)

/** of a town, of a part of it, of who calls people back */
export const name = z.string().trim().min(1).max(100)
/** as people read and dial it */
export const townHallPhone = z.string().trim().min(3).max(40)
