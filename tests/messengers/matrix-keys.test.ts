import {
  DecryptionSettings,
  EncryptionSettings,
  type OlmMachine,
  RoomId,
  TrustRequirement,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm'
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

test('room keys that nobody used for two months are forgotten, so that a year of them takes no more room', async () => {
  const rows = new Map<string, string>()
  let day = 0
  const open = () => openMachine(DEVICE, stateIn(rows), () => (20_000 + day) * 24 * 3600 * 1000)
  let { machine, tidy, close } = await open()
  const messages: string[] = []
  const sizes: number[] = []
  const read = (message = '') =>
    machine.decryptRoomEvent(message, new RoomId(ROOM), new DecryptionSettings(TrustRequirement.Untrusted))
  for (; day < 365; day++) {
    messages.push(await sealedAnew(machine, day))
    // somebody's client never changes its key
    await read(messages[0])
    await tidy()
    sizes.push([...rows].filter(([row]) => row.includes(' inbound_group_sessions3 ')).length)
    if (day % 50 === 0) {
      await close()
      const again = await open()
      machine = again.machine
      tidy = again.tidy
      close = again.close
    }
  }
  // one a day for two months, and the one in use
  expect(Math.max(...sizes)).toBe(62)
  expect(sizes.at(-1)).toBe(62)
  for (const message of [messages[0], ...messages.slice(-60)]) await read(message)
  for (const message of messages.slice(1, 300)) await expect(read(message)).rejects.toThrow()
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
    if (row.includes(' core ')) {
      const [day, record = ''] = value.split(' ')
      rows.set(row, `${day} ${Buffer.from(Buffer.from(record, 'base64').map(flipped)).toString('base64')}`)
    }
  await expect(openMachine(DEVICE, stateIn(rows))).rejects.toThrow()
})

/** Something that the machine has to remember. */
async function touch(machine: OlmMachine): Promise<void> {
  await machine.updateTrackedUsers([new UserId('@anna:example.org')])
  await machine.bootstrapCrossSigning(true)
}

/** A message of the device itself, in a room whose key begins anew with it. */
async function sealedAnew(machine: OlmMachine, day: number): Promise<string> {
  const settings = new EncryptionSettings()
  await machine.invalidateGroupSession(new RoomId(ROOM))
  await machine.shareRoomKey(new RoomId(ROOM), [], settings)
  const content = await machine.encryptRoomEvent(new RoomId(ROOM), 'm.room.message', '{"body":"Guten Tag"}')
  return JSON.stringify({
    type: 'm.room.encrypted',
    event_id: `$${day}`,
    sender: DEVICE.user,
    origin_server_ts: day,
    content: JSON.parse(content),
  })
}

const ROOM = '!room:example.org'
const flipped = (byte: number, at: number): number => (at > 40 && at % 7 === 0 ? byte ^ 1 : byte)
const KNOWN = { hasMaster: true, hasSelfSigning: true, hasUserSigning: true }
