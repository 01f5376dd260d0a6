import { type Desk, isRefusal } from '../../core/index.ts'

/** All who care for a minor have signed, and staff record it. */
export async function guardiansSign(desk: Desk, memberId: number, paper: Partial<Paper> = {}): Promise<void> {
  const signed = { work: true, data: true, childcare: false, writtenOn: '2026-11-20', ...paper }
  const known = await desk.readMember({ memberId })
  if (isRefusal(known)) throw new Error(known.refused)
  for (const [recorded, { id: guardianId }] of known.guardians.entries()) {
    const version = known.version + recorded
    const done = await desk.recordGuardianConsent({ guardianId, version, ...signed })
    if (isRefusal(done)) throw new Error(`${done.refused} ${JSON.stringify(done.params)}`)
  }
}

type Paper = Omit<Parameters<Desk['recordGuardianConsent']>[0], 'guardianId' | 'version'>
