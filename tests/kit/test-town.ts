import { beforeAll, beforeEach } from 'vitest'
import type { Database } from '../../core/store/database.ts'
import { testDatabase } from './database.ts'
import { type Chats, openChats } from './person.ts'
import { openTown, type Town } from './town.ts'

/**
 * The two towns on a database of their own, anew before each test, or once when the tests `keep` what they write:
 *
 *     const { prisma, town } = await testTown()
 */
export async function testTown({ keep = false } = {}): Promise<TestTown> {
  const database = await testDatabase({ keep })
  // filled anew each time, so that tests may name its parts at the top of their file
  const town = {} as Town
  const before = keep ? beforeAll : beforeEach
  before(async () => {
    Object.assign(town, await openTown(database))
    return () => town.stop()
  })
  return { database, prisma: database.prisma, town }
}

/** People with a messenger in their hand in such a town. */
export function testChats(town: Town): Chats {
  const chats = {} as Chats
  beforeEach(async () => {
    Object.assign(chats, await openChats(town.core))
    return () => chats.stop()
  })
  return chats
}

interface TestTown {
  database: Database
  prisma: Database['prisma']
  town: Town
}
