import { aboutMine } from '../calls/about-request.ts'
import { chooseFirst } from '../calls/choosing.ts'
import { askOthersToo, expireInvitations, lookForHelpers } from '../calls/dispatch.ts'
import { closeRequest } from '../calls/request-endings.ts'
import type { House } from '../house.ts'
import { line } from '../texts/line.ts'
import { unattended } from './unattended.ts'

/** A request's time has come: more people are asked, or the search is over. A timer that was overtaken does nothing. */
export const wave = (
  house: House,
  { municipalityId, id }: { municipalityId: number; id: number },
): Promise<void> =>
  unattended(house, municipalityId, async at => {
    const request = await at.db.helpRequest.findFirst({ where: { id, status: 'OPEN' } })
    if (!request) return
    if (request.lookAgainAt && request.lookAgainAt.getTime() > at.now.getTime() + EARLY_MS) return
    if (await chooseFirst(at, id)) return
    if (request.answerBy && request.answerBy.getTime() <= at.now.getTime()) {
      await closeRequest(at, request, 'expire')
      const lines = [aboutMine(request), line('told.expired')]
      await at.tell(request.seekerId, { lines, closes: `request:${id}` })
      return
    }
    const [silent] = await expireInvitations(at, id)
    if (request.offerId === null) await lookForHelpers(at, id)
    else if (silent)
      await askOthersToo(
        at,
        request,
        silent.suggested ? null : line('told.offerSilent', { firstName: silent.firstName }),
      )
  })

/** clocks of two machines differ a little */
const EARLY_MS = 2_000
