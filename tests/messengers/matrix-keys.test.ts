import { UserId } from '@matrix-org/matrix-sdk-crypto-wasm'
import { expect, test } from 'vitest'
import { openMachine } from '../../bots/matrix/crypto/machine.ts'
import type { BotState } from '../../core/index.ts'

const DEVICE = { user: '@dasnez:example.org', device: 'BOT' }

/** A state whose writes fail from the named one on. */
function stateIn(
  rows: Map<string, string>,
  failsFrom = Number.POSITIVE_INFINITY,
): BotState & { writes: number } {
  const state = {
    writes: 0,
    read: async (prefix = '') => new Map([...rows].filter(([key]) => key.startsWith(prefix))),
    async write(changes: Iterable<[string, string | null]>) {
      if (++state.writes >= failsFrom) throw new Error('the disk is full')
      for (const [key, value] of changes)
        if (value === null) rows.delete(key)
        else rows.set(key, value)
    },
  }
  return state
}

test('the keys of a device are the same after every start, and nothing is written by looking at them', async () => {
  const rows = new Map<string, string>()
  const first = await openMachine(DEVICE, stateIn(rows))
  const key = first.machine.identityKeys.ed25519.toBase64()
  await first.machine.bootstrapCrossSigning(true)
  await first.close()

  const size = JSON.stringify([...rows]).length
  for (let start = 0; start < 5; start++) {
    const again = await openMachine(DEVICE, stateIn(rows))
    expect(again.machine.identityKeys.ed25519.toBase64()).toBe(key)
    const { hasMaster, hasSelfSigning, hasUserSigning } = await again.machine.crossSigningStatus()
    expect({ hasMaster, hasSelfSigning, hasUserSigning }).toEqual(KNOWN)
    await again.close()
  }
  expect(JSON.stringify([...rows]).length).toBeLessThan(size * 1.1)
  expect(JSON.stringify([...rows.keys()])).not.toContain('@dasnez')
})

test('every record is kept before the machine goes on: cut off after any write, it starts with what it had', async () => {
  const whole = new Map<string, string>()
  const count = stateIn(whole)
  const uncut = await openMachine(DEVICE, count)
  await touch(uncut.machine)
  await uncut.close()

  for (let cut = 2; cut <= count.writes; cut++) {
    const rows = new Map<string, string>()
    const broken = await openMachine(DEVICE, stateIn(rows, cut)).catch(() => null)
    const reached = broken && (await touch(broken.machine).catch(() => 'failed'))
    if (broken) expect(broken.broken.aborted).toBe(true)
    if (broken) expect(reached).toBe('failed')
    await broken?.close()
    const again = await openMachine(DEVICE, stateIn(rows))
    await touch(again.machine)
    await again.close()
  }
})

test('records don’t grow by being used: what changes is overwritten in place', async () => {
  const rows = new Map<string, string>()
  const { machine, close } = await openMachine(DEVICE, stateIn(rows))
  await touch(machine)
  const before = rows.size
  for (let times = 0; times < 50; times++) await touch(machine)
  expect(rows.size).toBe(before)
  await close()
})

test('a record that was changed from outside is not taken for a key', async () => {
  const rows = new Map<string, string>()
  const { machine, close } = await openMachine(DEVICE, stateIn(rows))
  await touch(machine)
  await close()
  const account = [...rows.keys()].find(row => row.includes(' core ') && !row.includes('meta'))
  expect(account).toBeDefined()
  for (const [row, value] of rows)
    if (row.includes(' core '))
      rows.set(row, Buffer.from(Buffer.from(value, 'base64').map(flipped)).toString('base64'))
  await expect(openMachine(DEVICE, stateIn(rows))).rejects.toThrow()
})

/** Something that the machine has to remember. */
async function touch(machine: Awaited<ReturnType<typeof openMachine>>['machine']): Promise<void> {
  await machine.updateTrackedUsers([new UserId('@anna:example.org')])
  await machine.bootstrapCrossSigning(true)
}

const flipped = (byte: number, at: number): number => (at > 40 && at % 7 === 0 ? byte ^ 1 : byte)
const KNOWN = { hasMaster: true, hasSelfSigning: true, hasUserSigning: true }
