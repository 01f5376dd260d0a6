import { categoryNamed } from '../domain/categories.ts'
import { whenOf } from '../domain/when.ts'
import type { RequestRow } from '../store/rows.ts'
import { type Line, line } from '../texts/line.ts'
import type { Inside } from './call.ts'
import { invitationFacts } from './invitation-facts.ts'

/** Which of their own requests the news is about: one may have several. */
export const aboutMine = (request: RequestRow): Line =>
  line('about', { firstName: null, category: categoryNamed(request.category), when: whenOf(request) })

/** Whose request the news is about, for somebody who was asked. */
export async function aboutTheirs(at: Inside, invitationId: number): Promise<Line> {
  const { firstName, category, when } = await invitationFacts(at, invitationId)
  return line('about', { firstName, category, when })
}
