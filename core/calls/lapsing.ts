import { line } from '../texts/line.ts'
import type { Inside } from './call.ts'

/**
 * Times that helpers have suggested are no longer on offer: the seeker's question about them goes, with a word where they
 * did not bring it about themselves. What the helpers hear is said where the matter ends.
 */
export async function lapseSuggestions(at: Inside, whose: Whose, said: 'nothing' | 'found' | 'searches') {
  const open = await at.db.invitation.findMany({
    where: { ...whose, suggestionUntil: { not: null } },
    select: { id: true, helperId: true, request: { select: { seekerId: true } }, helper: true },
    orderBy: { id: 'asc' },
  })
  await at.db.invitation.updateMany({ where: { id: { in: open.map(({ id }) => id) } }, data: NONE_OPEN })
  for (const { id, request, helper } of open) {
    const over = line('told.suggestionOver', {
      firstName: helper.firstName,
      searches: said === 'searches',
    })
    await at.tell(request.seekerId, {
      lines: said === 'nothing' ? [] : [over],
      closes: `suggestion:${id}`,
    })
  }
  return open
}

export const NONE_OPEN = { suggestion: {}, suggestionUntil: null }

type Whose =
  | { id: number | { in: number[] } }
  | { requestId: number }
  | { OR: { helperId: number; request: { seekerId: number } }[] }
