import { beforeAll, beforeEach } from 'vitest'
import type { Database } from '../../core/store/database.ts'
import { testDatabase } from '../kit/database.ts'
import { fillTown } from './fill-town.ts'
import { type Office, openOffice } from './office.ts'

/**
 * A town hall on a database of its own, anew before each test, or once when the tests `keep` what they write:
 *
 *     const { prisma, office } = await testOffice()
 */
export async function testOffice({ keep = false } = {}): Promise<TestOffice> {
  const database = await testDatabase({ keep })
  const office = {} as Office
  const before = keep ? beforeAll : beforeEach
  before(async () => {
    Object.assign(office, await openOffice(database))
    return () => office.close()
  })
  return { database, prisma: database.prisma, office }
}

/** The same with people in its town, and something of everything that waits. */
export async function testFilledOffice({ keep = false } = {}): Promise<TestOffice & { filled: Filled }> {
  const opened = await testOffice({ keep })
  const filled = {} as Filled
  const before = keep ? beforeAll : beforeEach
  before(async () => {
    Object.assign(filled, await fillTown(opened.office.town))
  })
  return { ...opened, filled }
}

type Filled = Awaited<ReturnType<typeof fillTown>>

interface TestOffice {
  database: Database
  prisma: Database['prisma']
  office: Office
}
