import type { FastifyRequest } from 'fastify'
import { isRefusal } from '../core.ts'

/** After one that was seen and found good comes the next to review; after the last its own page, with what came of it. */
export async function nextToReview(
  { desk, town }: FastifyRequest,
  kind: 'request-held' | 'offer-held',
  after: number,
): Promise<string> {
  const waiting = await desk.whatWaits({ kind })
  const ids = isRefusal(waiting) ? [] : waiting.first.map(({ id }) => id)
  const next = ids.find(id => id > after) ?? ids[0] ?? after
  return `/admin/town/${town.slug}/${kind === 'request-held' ? 'requests' : 'offers'}/${next}`
}
