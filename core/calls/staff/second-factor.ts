import { randomInt } from 'node:crypto'
import { verify as verifyPassword } from '@node-rs/argon2'
import { generateSecret, generateURI, verify } from 'otplib'
import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import type { House } from '../../house.ts'
import { ask } from './desk.ts'
import { digest, LONGEST_PASSWORD, NO_SECOND_FACTOR } from './setup-links.ts'
import { badInput } from './staff-call.ts'

/**
 * Beside the password a code that an app on the telephone shows anew every 30 s (RFC 6238), for whoever wants it. A code
 * opens once. Without the telephone one of ten written codes does, each once; without these a link that renews the
 * password ends the second factor, too.
 */
export const secondFactor = (house: House) => {
  const { prisma } = house.database
  const seconds = () => Math.floor(house.now().getTime() / 1000)
  const stepOf = async (secret: string, code: string, afterTimeStep: number) => {
    if (!/^\d{6}$/.test(code)) return null
    const epoch = seconds()
    const found = await verify({
      secret,
      token: code,
      epoch,
      epochTolerance: CLOCKS_DIFFER_S,
      afterTimeStep,
    })
    return found.valid ? Math.floor(epoch / STEP_S) + found.delta : null
  }

  return {
    /** What an app reads from a picture, or somebody types off; nothing is kept yet. */
    proposeSecondFactor(email: string, secret = generateSecret()) {
      return { secret, uri: generateURI({ issuer: 'dasnez', label: email, secret }) }
    },

    /** With the first code, so that nobody locks themselves out; resolves to the written codes, shown once. */
    async startSecondFactor(staffId: number, input: z.input<typeof start>) {
      const checked = start.safeParse(input)
      if (!checked.success) return badInput(checked.error)
      const { secret, code, current } = checked.data
      const { passwordHash } = await prisma.staff.findUniqueOrThrow({ where: { id: staffId } })
      if (!(await verifyPassword(passwordHash, current))) return WRONG_PASSWORD
      const step = await stepOf(secret, code, 0)
      if (step === null) return WRONG_CODE
      const written = Array.from({ length: WRITTEN_CODES }, newWrittenCode)
      await change(staffId, 'staff.second-factor-started', {
        codeSecret: house.seal.seal(secret, 'Staff.codeSecret'),
        codeStep: step,
        writtenCodes: written.map(each => digest(each)),
      })
      return { written }
    },

    async endSecondFactor(staffId: number, { current }: { current: string }) {
      const { passwordHash } = await prisma.staff.findUniqueOrThrow({ where: { id: staffId } })
      if (!(await verifyPassword(passwordHash, current.slice(0, LONGEST_PASSWORD)))) return WRONG_PASSWORD
      await change(staffId, 'staff.second-factor-ended', NO_SECOND_FACTOR)
      return { staffId }
    },

    asksForCode: async (staffId: number) => {
      const staff = await prisma.staff.findUniqueOrThrow({ where: { id: staffId } })
      return staff.codeSecret !== null
    },

    /** The app's code or a written one. Of two who use the same at once, one comes in. */
    async takeCode(staffId: number, typed: string) {
      const code = typed.replace(/[\s-]/g, '').toLowerCase()
      const staff = await prisma.staff.findUnique({ where: { id: staffId, disabledAt: null } })
      if (!staff?.codeSecret) return WRONG_CODE
      const secret = house.seal.open(staff.codeSecret, 'Staff.codeSecret')
      const step = await stepOf(secret, code, staff.codeStep)
      const used =
        step === null
          ? await prisma.$executeRaw`
              UPDATE "Staff" SET "writtenCodes" = array_remove("writtenCodes", ${digest(code)})
              WHERE id = ${staffId} AND ${digest(code)} = ANY("writtenCodes")`
          : await prisma.$executeRaw`
              UPDATE "Staff" SET "codeStep" = ${step} WHERE id = ${staffId} AND "codeStep" < ${step}`
      return used === 1 ? { staffId } : WRONG_CODE
    },
  }

  async function change(staffId: number, deed: string, data: object) {
    await ask(house, async tx => {
      await tx.staff.update({ where: { id: staffId }, data })
      await tx.auditEntry.create({
        data: { staffId, deed, subject: 'staff', subjectId: staffId, at: house.now() },
      })
      return null
    })
  }
}

const WRONG_CODE = refuse('bad-input', { field: 'code', problem: 'wrong-code' })
const WRONG_PASSWORD = refuse('bad-input', { field: 'current', problem: 'wrong-password' })

/** nearly 50 bits: nobody guesses one within the tries that the login allows */
const newWrittenCode = (): string =>
  Array.from({ length: 10 }, () => WRITTEN_LETTERS[randomInt(WRITTEN_LETTERS.length)]).join('')

const STEP_S = 30
/** one step back or ahead */
const CLOCKS_DIFFER_S = 30
const WRITTEN_CODES = 10
/** none of which is taken for another */
const WRITTEN_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const start = z.object({
  secret: z.string().regex(/^[A-Z2-7]{32}$/),
  code: z
    .string()
    .max(20)
    .transform(code => code.replace(/\s/g, '')),
  current: z.string().max(LONGEST_PASSWORD),
})
