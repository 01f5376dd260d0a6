import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { refuse } from '../../domain/refusal.ts'
import type { House } from '../../house.ts'
import { ask } from './desk.ts'
import { secondFactor } from './second-factor.ts'
import { digest, LONGEST_PASSWORD, newLink, newPassword, openLink, setupLinks } from './setup-links.ts'
import { badInput, type StaffRole } from './staff-call.ts'

/** Staff accounts: how they come to be, who logs in, and what their browser's session keeps. */
export const accounts = (house: House) => ({
  /** The token of a setup link while there is no operator yet, else null. An earlier unused one ends with it. */
  firstOperatorLink: () =>
    ask(house, async tx => {
      if ((await tx.staff.count({ where: { operator: true, disabledAt: null } })) > 0) return null
      await tx.setupLink.deleteMany({ where: { operator: true, usedAt: null } })
      return (await newLink(house, tx, { operator: true })).token
    }),

  /** The token of a link that sets this operator's password anew; null where the address is no operator's. */
  operatorPasswordLink: (email: string) =>
    ask(house, async tx => {
      const known = { email: email.trim().toLowerCase(), operator: true, disabledAt: null }
      const operator = await tx.staff.findFirst({ where: known })
      return operator && (await newLink(house, tx, { staffId: operator.id })).token
    }),

  ...setupLinks(house),
  ...secondFactor(house),

  /** Makes the account that a link allows; who has one already proves it by its password and gets the role. */
  async setUp(input: z.input<typeof setupSchema>) {
    const checked = setupSchema.safeParse(input)
    if (!checked.success) return badInput(checked.error)
    const { token, email, name, password, language } = checked.data
    // before the transaction: an embedded database has one connection, and this takes a while
    const known = await house.database.prisma.staff.findUnique({ where: { email } })
    const works = known !== null && known.disabledAt === null
    if (works && !(await verify(known.passwordHash, password))) return refuse('email-taken')
    const passwordHash = works ? known.passwordHash : await hash(password)
    return ask(house, async tx => {
      const now = house.now()
      const tokenHash = digest(token)
      const used = await tx.setupLink.updateMany({
        // one that renews a password gives no role
        where: { tokenHash, staffId: null, ...openLink(house) },
        data: { usedAt: now },
      })
      if (used.count === 0) return refuse('link-used-up')
      const { operator, municipalityId, role } = await tx.setupLink.findUniqueOrThrow({
        where: { tokenHash },
      })
      const staff = await tx.staff.upsert({
        where: { email },
        create: { email, name, passwordHash, language, operator },
        // whoever comes back begins anew: the old password is as gone as they were
        update: {
          ...(operator && { operator }),
          ...(!works && { name, passwordHash, language, disabledAt: null }),
        },
      })
      if (municipalityId !== null && role !== null) {
        const place = { staffId: staff.id, municipalityId }
        const present = await tx.staffRole.findUnique({
          where: { staffId_municipalityId: place },
          include: { municipality: true },
        })
        // a town must not lose its coordinator to a link that was meant for somebody else
        if (present?.role === 'COORDINATOR' && role !== 'COORDINATOR')
          return refuse('coordinates-already', { town: present.municipality.name })
        await tx.staffRole.upsert({
          where: { staffId_municipalityId: place },
          create: { ...place, role },
          update: { role },
        })
      }
      await tx.auditEntry.create({
        data: {
          municipalityId,
          staffId: staff.id,
          deed: 'staff.joined',
          subject: 'staff',
          subjectId: staff.id,
          reason: role,
          at: now,
        },
      })
      return { staffId: staff.id }
    })
  },

  /** Takes as long for an unknown address as for a wrong password. */
  async logIn({ email, password }: { email: string; password: string }) {
    const staff = await house.database.prisma.staff.findUnique({
      where: { email: email.trim().toLowerCase() },
    })
    const right = await verify(
      staff?.passwordHash ?? (await nobodysHash()),
      password.slice(0, LONGEST_PASSWORD),
    )
    return staff && right && !staff.disabledAt ? { staffId: staff.id } : refuse('wrong-login')
  },

  /** Who is behind a session, and where they may work; null once the account is closed. */
  async read(staffId: number): Promise<Account | null> {
    const staff = await house.database.prisma.staff.findUnique({
      where: { id: staffId },
      include: {
        roles: {
          include: { municipality: true },
          where: { municipality: { closedAt: null } },
          orderBy: { municipalityId: 'asc' },
        },
      },
    })
    if (!staff || staff.disabledAt) return null
    const { id, email, name, language, operator, roles, codeSecret } = staff
    const towns = roles.map(({ role, municipality }) => ({
      id: municipality.id,
      slug: municipality.slug,
      name: municipality.name,
      timeZone: municipality.timeZone,
      role,
    }))
    return {
      id,
      email,
      name,
      language: language === 'en' ? 'en' : 'de',
      operator,
      secondFactor: codeSecret !== null,
      towns,
    }
  },

  async setLanguage(staffId: number, language: 'de' | 'en') {
    await house.database.prisma.staff.update({ where: { id: staffId }, data: { language } })
  },

  /** All other sessions of the account end. */
  async changePassword(staffId: number, input: z.input<typeof passwordChange>, keepSession: string) {
    const checked = passwordChange.safeParse(input)
    if (!checked.success) return badInput(checked.error)
    const staff = await house.database.prisma.staff.findUniqueOrThrow({ where: { id: staffId } })
    if (!(await verify(staff.passwordHash, checked.data.current)))
      return refuse('bad-input', { field: 'current', problem: 'wrong-password' })
    const passwordHash = await hash(checked.data.password)
    return ask(house, async tx => {
      await tx.staff.update({ where: { id: staffId }, data: { passwordHash } })
      await tx.staffSession.deleteMany({ where: { staffId, id: { not: digest(keepSession) } } })
      return { staffId }
    })
  },

  sessions: {
    async load(id: string): Promise<object | null> {
      const row = await house.database.prisma.staffSession.findUnique({ where: { id: digest(id) } })
      return row && row.expiresAt > house.now() ? (row.data as object) : null
    },
    async save(
      id: string,
      { staffId, data, expiresAt }: { staffId: number | null; data: object; expiresAt: Date },
    ) {
      const row = { staffId, data, expiresAt }
      const key = digest(id)
      await house.database.prisma.staffSession.upsert({
        where: { id: key },
        create: { ...row, id: key },
        update: row,
      })
    },
    async remove(id: string) {
      await house.database.prisma.staffSession.deleteMany({
        where: { OR: [{ id: digest(id) }, { expiresAt: { lt: house.now() } }] },
      })
    },
  },
})

let madeUp: Promise<string> | undefined
const nobodysHash = (): Promise<string> => {
  madeUp ??= hash(randomBytes(16).toString('hex'))
  return madeUp
}

const setupSchema = z.object({
  token: z.string().max(200),
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  name: z.string().trim().min(1).max(100),
  password: newPassword,
  language: z.enum(['de', 'en']),
})
const passwordChange = z.object({ current: z.string().max(LONGEST_PASSWORD), password: newPassword })

export interface Account {
  id: number
  email: string
  name: string
  language: 'de' | 'en'
  /** provisions municipalities and sees no resident's data */
  operator: boolean
  /** beside the password a code is asked for */
  secondFactor: boolean
  towns: { id: number; slug: string; name: string; timeZone: string; role: StaffRole }[]
}
