import {
  CollectStrategy,
  DecryptionSettings,
  DeviceLists,
  EncryptionAlgorithm,
  EncryptionSettings,
  HistoryVisibility,
  type OlmMachine,
  RoomId,
  RoomSettings,
  ShieldStateCode,
  TrustRequirement,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-wasm'
import { failureOf, type Homeserver, pathTo } from '../homeserver.ts'
import type { RoomEvent } from '../receive.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { sendOutgoing, sendRequest } from './requests.ts'

/**
 * Encrypts and decrypts for the rooms of the bot. A room that was encrypted once stays so, and where it can't be
 * found out nothing is sent: never a plain word into an encrypted room.
 */
export function roomCrypto(homeserver: Homeserver, machine: OlmMachine): RoomCrypto {
  const inTurn = oneAtATime()
  const members = new Map<string, string[]>()
  const visibility = new Map<string, HistoryVisibility>()
  /** never two rounds at once: each would send what the other is about to */
  const outgoing = () => inTurn('outgoing', () => sendOutgoing(homeserver, machine))

  const stateOf = async (room: string, type: string): Promise<Record<string, unknown> | null> =>
    homeserver
      .request<Record<string, unknown>>('GET', `${pathTo('rooms', room, 'state', type)}/`)
      .catch(error => {
        if (failureOf(error).code === 'M_NOT_FOUND') return null
        throw error
      })

  const membersOf = async (room: string): Promise<string[]> => {
    const known = members.get(room)
    if (known) return known
    const { chunk } = await homeserver.request<{ chunk: RoomEvent[] }>(
      'GET',
      pathTo('rooms', room, 'members'),
    )
    const there = chunk
      .filter(({ content }) => content.membership === 'join' || content.membership === 'invite')
      .flatMap(({ state_key }) => state_key ?? [])
    members.set(room, there)
    return there
  }

  const isEncrypted = async (room: string): Promise<boolean> => {
    if (await machine.getRoomSettings(new RoomId(room))) return true
    const settings = await stateOf(room, 'm.room.encryption')
    if (!settings) return false
    await machine.setRoomSettings(new RoomId(room), settingsFrom(settings))
    return true
  }

  const visibilityOf = async (room: string): Promise<HistoryVisibility> => {
    const known = visibility.get(room)
    if (known !== undefined) return known
    const { history_visibility } = (await stateOf(room, 'm.room.history_visibility')) ?? {}
    const found = VISIBILITIES[String(history_visibility)] ?? HistoryVisibility.Shared
    visibility.set(room, found)
    return found
  }

  return {
    isEncrypted,
    membersOf,

    async takeKeys({ toDevice, oneTimeKeys, fallbackKeys, changed, left }) {
      await machine.receiveSyncChanges(
        JSON.stringify(toDevice),
        new DeviceLists(
          changed.map(user => new UserId(user)),
          left.map(user => new UserId(user)),
        ),
        new Map(Object.entries(oneTimeKeys)),
        fallbackKeys && new Set(fallbackKeys),
        new DecryptionSettings(TrustRequirement.Untrusted),
      )
    },

    outgoing,

    async note(room, { type, state_key }) {
      if (state_key === undefined) return
      if (type === 'm.room.member') members.delete(room)
      if (type === 'm.room.history_visibility') visibility.delete(room)
      if (type === 'm.room.encryption') await isEncrypted(room)
    },

    // Whoever is invited gets the keys, too: they read what was said before they came.
    encrypt: (room, type, content) =>
      inTurn(room, async () => {
        const there = await membersOf(room)
        const users = () => there.map(user => new UserId(user))
        await machine.updateTrackedUsers(users())
        await outgoing()
        const claim = await machine.getMissingSessions(users())
        if (claim) await sendRequest(homeserver, machine, claim)
        const kept = await machine.getRoomSettings(new RoomId(room))
        const settings = encryptionOf(kept, await visibilityOf(room))
        for (const share of await machine.shareRoomKey(new RoomId(room), users(), settings))
          await sendRequest(homeserver, machine, share)
        const sealed = await machine.encryptRoomEvent(new RoomId(room), type, JSON.stringify(content))
        // what an event belongs to stays readable for the homeserver, which sorts by it
        return withRelation(JSON.parse(sealed), content)
      }),

    async decrypt(room, event) {
      const opened = await machine.decryptRoomEvent(
        JSON.stringify(event),
        new RoomId(room),
        new DecryptionSettings(TrustRequirement.Untrusted),
      )
      if (opened.shieldState(false).code === ShieldStateCode.MismatchedSender)
        throw new Error(`${event.event_id} was sent under another's name`)
      const { type, content } = JSON.parse(opened.event)
      return { ...event, type, content: withRelation(content, event.content) }
    },
  }
}

const withRelation = (content: Content, from: object): Content =>
  'm.relates_to' in from && !('m.relates_to' in content)
    ? { ...content, 'm.relates_to': from['m.relates_to'] }
    : content

function settingsFrom({ rotation_period_ms: ms, rotation_period_msgs: messages }: Content): RoomSettings {
  const settings = new RoomSettings()
  settings.algorithm = EncryptionAlgorithm.MegolmV1AesSha2
  if (typeof ms === 'number') settings.sessionRotationPeriodMs = ms
  if (typeof messages === 'number') settings.sessionRotationPeriodMessages = messages
  return settings
}

function encryptionOf(kept: RoomSettings | undefined, visibility: HistoryVisibility): EncryptionSettings {
  const settings = new EncryptionSettings()
  settings.algorithm = EncryptionAlgorithm.MegolmV1AesSha2
  settings.historyVisibility = visibility
  // people without a verified device of their own are to be reached, too
  settings.sharingStrategy = CollectStrategy.allDevices()
  const { sessionRotationPeriodMs: ms, sessionRotationPeriodMessages: messages } = kept ?? {}
  if (ms) settings.rotationPeriod = BigInt(ms) * 1000n // in µs
  if (messages) settings.rotationPeriodMessages = BigInt(messages)
  return settings
}

/** https://spec.matrix.org/v1.16/client-server-api/#room-history-visibility */
const VISIBILITIES: Record<string, HistoryVisibility> = {
  world_readable: HistoryVisibility.WorldReadable,
  shared: HistoryVisibility.Shared,
  invited: HistoryVisibility.Invited,
  joined: HistoryVisibility.Joined,
}

type Content = Record<string, unknown>

export interface RoomCrypto {
  /** Rejects where it can't be found out. */
  isEncrypted(room: string): Promise<boolean>
  /** who is there or invited, the bot itself included */
  membersOf(room: string): Promise<string[]>
  /** what a sync brought for this device */
  takeKeys(keys: DeviceNews): Promise<void>
  /** Sends what the machine has to tell; rejects with what could not be sent, which stays for the next time. */
  outgoing(): Promise<void>
  /** an event of the room that may change who must be able to read, and how */
  note(room: string, event: RoomEvent): Promise<void>
  encrypt(room: string, type: string, content: object): Promise<Content>
  /** Rejects while its key is missing. */
  decrypt(room: string, event: RoomEvent): Promise<RoomEvent>
}

export interface DeviceNews {
  toDevice: unknown[]
  oneTimeKeys: Record<string, number>
  /** undefined: the homeserver knows none */
  fallbackKeys: string[] | undefined
  changed: string[]
  left: string[]
}
