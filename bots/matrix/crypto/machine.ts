import { randomBytes } from 'node:crypto'
import { DeviceId, initAsync, OlmMachine, StoreHandle, UserId } from '@matrix-org/matrix-sdk-crypto-wasm'
import type { BotState } from '../../../core/index.ts'
import type { Homeserver } from '../homeserver.ts'
import { type Kept, openDurableIdb } from './durable-idb.ts'

/**
 * The OlmMachine of the bot's device, with all that it knows kept in the bot's state: its device keys, the sessions
 * with every other device, the keys of every room. They survive a kill at any moment.
 */
export async function openMachine(
  { user, device }: Pick<Homeserver, 'user' | 'device'>,
  state: BotState,
  now: () => number = Date.now,
): Promise<OpenMachine> {
  await initAsync()
  const records = `${RECORDS}${device} `
  const kept: Kept = {
    read: async () =>
      new Map([...(await state.read(records))].map(([row, value]) => [row.slice(records.length), value])),
    write: changes => state.write([...changes].map(([row, value]) => [records + row, value])),
  }
  const idb = await openDurableIdb(kept, now)
  const store = await StoreHandle.openWithKey(`${idb.prefix}olm`, await storeKey(state))
  const machine = await OlmMachine.initFromStore(new UserId(user), new DeviceId(device), store)
  machine.roomKeyRequestsEnabled = true
  machine.roomKeyForwardingEnabled = false
  return {
    machine,
    broken: idb.broken,
    tidy: () => idb.forgetUnused(GROWING, UNUSED_DAYS),
    async close() {
      machine.close()
      await idb.close()
    },
  }
}

/** What a device that is given up leaves behind. */
export async function forgetMachine(state: BotState): Promise<void> {
  await state.write([...(await state.read(RECORDS)).keys()].map(row => [row, null]))
}

/** The state seals every row already. This key also hides in their names whose they are. */
async function storeKey(state: BotState): Promise<Uint8Array> {
  const kept = (await state.read(STORE_KEY)).get(STORE_KEY)
  if (kept) return Buffer.from(kept, 'base64')
  const fresh = randomBytes(32)
  await state.write([[STORE_KEY, fresh.toString('base64')]])
  return fresh
}

const RECORDS = 'olm '
const STORE_KEY = 'olm-key'
/**
 * The machine itself never forgets any of these. A resident's client begins a new room key every week or every 100
 * messages, 2.5 KB each here; a message is read once, when it comes, and what nobody used for two months nobody will.
 */
const GROWING = ['inbound_group_sessions3', 'olm_hashes', 'gossip_requests', 'withheld_sessions']
const UNUSED_DAYS = 60

export interface OpenMachine {
  machine: OlmMachine
  /** aborted with the reason once a key could not be kept: this machine may do nothing any more */
  broken: AbortSignal
  /** Forgets the keys that nobody needs any more. */
  tidy(): Promise<void>
  close(): Promise<void>
}
