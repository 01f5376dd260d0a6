import { Writable } from 'node:stream'
import { pino } from 'pino'
import type { House } from '../../core/house.ts'
import { type Core, openHouse } from '../../core/index.ts'
import type { Database } from '../../core/store/database.ts'
import { sealWith } from '../../core/store/seal.ts'
import { TOWNS } from '../../prisma/towns.ts'

/**
 * The core on a test database, with a clock and dice of the test's own and timers that the test makes due. Two towns
 * stand ready, and one coordinator in each.
 */
export async function openTown(
  database: Database,
  { at = MONDAY_MORNING }: { at?: string } = {},
): Promise<Town> {
  const clock = { now: new Date(at) }
  const due: Due[] = []
  let seed = 0
  const house: Partial<House> = {
    now: () => new Date(clock.now),
    seed: () => seed++ * 7919,
    timers: {
      at: async (_tx, name, about, when) => {
        due.push({ name, about, when })
      },
    },
  }
  const core = await openHouse(
    database,
    sealWith([new Uint8Array(32).fill(7)]),
    { log: quiet, roles: ['bots'] },
    house,
  )
  // one after the other: the first town has the lower number
  const towns: Town['towns'] = []
  for (const town of TOWNS) towns.push(await addTown(database, town))
  const coordinators = await Promise.all(towns.map(({ id, slug }) => addCoordinator(database, id, slug)))
  return { core, clock, due, towns, coordinators, stop: () => core.close() }
}

async function addTown({ prisma }: Database, { districts, ...town }: (typeof TOWNS)[number]) {
  return prisma.municipality.create({
    data: { ...town, districts: { create: [...districts] } },
    include: { districts: true },
  })
}

async function addCoordinator({ prisma }: Database, municipalityId: number, slug: string) {
  const staff = await prisma.staff.create({
    data: { email: `${slug}@example.org`, name: 'Frau Hartmann', passwordHash: '' },
  })
  await prisma.staffRole.create({ data: { staffId: staff.id, municipalityId, role: 'COORDINATOR' } })
  return staff
}

const quiet = pino(
  { level: 'error' },
  new Writable({ write: (chunk, _, done) => done(void process.stderr.write(chunk)) }),
)

/** 10:00 in Delbrück */
export const MONDAY_MORNING = '2026-11-23T09:00:00Z'

export interface Town {
  core: Core
  clock: { now: Date }
  /** timers that were set, in order; nothing makes them due but the test */
  due: Due[]
  towns: Awaited<ReturnType<typeof addTown>>[]
  coordinators: { id: number }[]
  stop(): Promise<void>
}

interface Due {
  name: 'wave' | 'after-match'
  about: { municipalityId: number; id: number }
  when: Date
}
