import { createHash, randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { z } from 'zod'
import { DAY_MS } from '../../domain/calendar.ts'
import { refuse } from '../../domain/refusal.ts'
import type { House } from '../../house.ts'
import type { Tx } from '../../store/database.ts'
import { ask } from './desk.ts'
import { badInput, type StaffRole } from './staff-call.ts'

/** What is done with a one-time link before it is an account, or instead of it. */
export const setupLinks = (house: House) => ({
  /** What a link is good for; null when it is used up, too old or unknown. */
  readLink: (token: string) =>
    ask(house, async tx => {
      const link = await tx.setupLink.findFirst({
        where: { tokenHash: digest(token), ...openLink(house) },
        include: { staff: { select: { name: true, email: true } } },
      })
      if (!link) return null
      const town =
        link.municipalityId === null
          ? null
          : await tx.municipality.findUniqueOrThrow({
              where: { id: link.municipalityId },
              select: { name: true },
            })
      return {
        operator: link.operator,
        role: link.role,
        municipality: town?.name ?? null,
        renews: link.staff,
      }
    }),

  /** Somebody forgot their password: the link that they were given sets a new one, and ends all sessions. */
  async renewPassword(input: z.input<typeof renewal>) {
    const checked = renewal.safeParse(input)
    if (!checked.success) return badInput(checked.error)
    const { token, password } = checked.data
    const passwordHash = await hash(password)
    return ask(house, async tx => {
      const tokenHash = digest(token)
      const mine = { tokenHash, staffId: { not: null }, ...openLink(house) }
      const { count } = await tx.setupLink.updateMany({ where: mine, data: { usedAt: house.now() } })
      if (count === 0) return refuse('link-used-up')
      const { staffId } = await tx.setupLink.findUniqueOrThrow({ where: { tokenHash } })
      if (staffId === null) throw new Error('this link renews nobody’s password')
      const { roles } = await tx.staff.update({
        where: { id: staffId },
        // whoever lost the telephone comes in again by this, too
        data: { passwordHash, ...NO_SECOND_FACTOR },
        include: { roles: true },
      })
      await tx.staffSession.deleteMany({ where: { staffId } })
      const renewed = { staffId, deed: 'staff.password-renewed', subject: 'staff', subjectId: staffId }
      // every town where they work sees that its door was opened anew
      const towns = roles.length === 0 ? [null] : roles.map(({ municipalityId }) => municipalityId)
      await tx.auditEntry.createMany({
        data: towns.map(municipalityId => ({ ...renewed, municipalityId, at: house.now() })),
      })
      return { staffId }
    })
  },
})

/** A link that lets one person in, once, within a day. Only its hash is kept. */
export async function newLink(house: House, tx: Tx, what: LinkFor) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(house.now().getTime() + LINK_LIVES_MS)
  await tx.setupLink.create({ data: { ...what, tokenHash: digest(token), expiresAt } })
  return { token, expiresAt }
}

export const openLink = (house: House) => ({ usedAt: null, expiresAt: { gt: house.now() } })
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200
const LINK_LIVES_MS = DAY_MS

/** what an account without a second factor has in its place */
export const NO_SECOND_FACTOR = { codeSecret: null, codeStep: 0, writtenCodes: [] }

export const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD)
const renewal = z.object({ token: z.string().max(200), password: newPassword })

interface LinkFor {
  operator?: boolean
  municipalityId?: number
  role?: StaffRole
  staffId?: number
}
