import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { HOUR_MS } from '../../domain/calendar.ts'
import type { House } from '../../house.ts'

/**
 * A form that is sent twice (a double click, F5 on what came of it) is one deed: whoever comes second gets the first
 * one's answer. Kept in the database, as the second may reach another process.
 */
export const sentForms = (house: House) => {
  const { prisma } = house.database
  return {
    /** Resolves to null for who comes first, and is to do it; to the first one's answer for everybody after. */
    async begin(form: string): Promise<SentAnswer | null> {
      const id = digest(form)
      const before = (ms: number) => new Date(house.now().getTime() - ms)
      await prisma.sentForm.deleteMany({ where: { at: { lt: before(KEPT_MS) } } })
      for (;;) {
        const first = { data: [{ id, at: house.now() }], skipDuplicates: true }
        if ((await prisma.sentForm.createMany(first)).count === 1) return null
        const row = await prisma.sentForm.findUnique({ where: { id } })
        if (row?.again) return house.seal.openJson<SentAnswer>(row.again, 'SentForm.again')
        // whose process was stopped halfway has changed nothing
        await prisma.sentForm.deleteMany({ where: { id, again: null, at: { lt: before(UNDER_WAY_MS) } } })
        await sleep(LOOK_MS)
      }
    },

    /** What came of it; null where nothing did, and the same may be tried again. */
    async end(form: string, answer: SentAnswer | null): Promise<void> {
      const id = digest(form)
      if (answer === null) await prisma.sentForm.deleteMany({ where: { id } })
      else {
        const again = house.seal.sealJson(answer, 'SentForm.again')
        await prisma.sentForm.updateMany({ where: { id }, data: { again } })
      }
    },
  }
}

const digest = (form: string): string => createHash('sha256').update(form).digest('hex')

/** as long as a session, and with it a page's token, can live */
const KEPT_MS = 12 * HOUR_MS
const UNDER_WAY_MS = 30_000
const LOOK_MS = 50

/** where one is sent, and what is said there */
export interface SentAnswer {
  to: string
  text: string
  tone: 'good' | 'warn'
}
