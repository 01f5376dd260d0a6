import type { Refusal } from '../domain/refusal.ts'
import { kmBetween } from '../matching/distance.ts'
import { eligibility } from '../matching/eligibility.ts'
import type { Candidate, Job } from '../matching/job.ts'
import { type Ranked, rank } from '../matching/ranking.ts'
import { helpersAround, jobOf } from '../store/candidates.ts'
import type { RequestRow } from '../store/rows.ts'
import type { Inside } from './call.ts'
import { situationOf } from './situation.ts'

/** The helpers around, in two: who may be asked in their order, and the others with every reason against it. */
export async function helpersJudged(
  at: Inside,
  request: RequestRow,
): Promise<{ able: Ranked[]; unable: Unable[] }> {
  const job = await jobOf(at, request)
  const situation = await situationOf(at)
  const verdicts = (await helpersAround(at, job, HELPERS_LOOKED_AT)).map(candidate => ({
    candidate,
    verdict: eligibility(job, candidate, situation),
  }))
  const able = verdicts.filter(({ verdict }) => verdict.eligible).map(({ candidate }) => candidate)
  return {
    able: rank(job, able, situation),
    unable: verdicts.flatMap(({ candidate, verdict }) =>
      verdict.eligible ? [] : [{ ...whereIs(job, candidate), refusals: verdict.refusals }],
    ),
  }
}

const whereIs = (job: Job, candidate: Candidate) => ({
  memberId: candidate.memberId,
  km: Math.round(kmBetween(job, candidate) * 10) / 10,
})

/** more than anybody reads on one page */
export const HELPERS_LOOKED_AT = 200

interface Unable {
  memberId: number
  km: number
  refusals: Refusal[]
}
