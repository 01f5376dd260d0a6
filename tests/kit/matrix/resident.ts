import { randomUUID } from 'node:crypto'
import { EventType, type MatrixClient, Preset } from 'matrix-js-sdk'
import { type Conversation, watchRoom } from './conversation.ts'
import { backUpKeys, type Device, type Keys, knowsSigned, openDevice } from './device.ts'
import { type Homeserver, registerAccount } from './homeserver.ts'

/** Somebody with Element: a new account with its own cross-signing identity, and one device to begin with. */
export async function openResident(homeserver: Homeserver, name = 'anna'): Promise<Resident> {
  const account = { user: `${name}-${randomUUID().slice(0, 8)}`, password: randomUUID() }
  const userId = await registerAccount(homeserver, account)
  const keys: Keys = { signs: true, lost: false, recovery: null }
  const devices: Device[] = []
  const open = async (wanted: Keys) => {
    const device = await openDevice(homeserver, account, wanted)
    devices.push(device)
    return phone(device)
  }
  const first = await open(keys)
  return {
    ...first,
    userId,
    async secondDevice({ signed = true } = {}) {
      if (signed) await backUpKeys(devices[0] as Device, keys)
      return open(signed ? keys : { ...keys, signs: false })
    },
    async loseKeys() {
      for (const device of devices.splice(0)) {
        await device.client.logout(true)
      }
      Object.assign(keys, { lost: true, recovery: null })
      return open(keys)
    },
    stop() {
      for (const { stop } of devices) stop()
    },
  }
}

function phone(device: Device): Phone {
  const { client } = device
  return {
    device,
    async dm(other, { asEquals = true } = {}) {
      const encryption = {
        type: EventType.RoomEncryption,
        state_key: '',
        content: { algorithm: 'm.megolm.v1.aes-sha2' },
      }
      const { room_id } = await client.createRoom({
        preset: asEquals ? Preset.TrustedPrivateChat : Preset.PrivateChat,
        is_direct: true,
        invite: [other],
        initial_state: [encryption],
      })
      const chats = client.getAccountData(EventType.Direct)?.getContent() ?? {}
      await client.setAccountData(EventType.Direct, {
        ...chats,
        [other]: [...(chats[other] ?? []), room_id],
      })
      return enter(client, room_id)
    },
    room: id => enter(client, id),
    async join(id) {
      await client.joinRoom(id)
      return enter(client, id)
    },
    async group(...others) {
      const { room_id } = await client.createRoom({
        preset: Preset.PrivateChat,
        name: 'Nachbarn',
        invite: others,
      })
      return enter(client, room_id)
    },
    trusts: ({ device: { login } }) => knowsSigned(client, login.user_id, login.device_id),
    ignore: async other => void (await client.setIgnoredUsers([other])),
  }
}

// The device has to have heard of the room, and of its encryption, before it can write there.
async function enter(client: MatrixClient, id: string): Promise<Conversation> {
  const room = watchRoom(client, id)
  await room.joined(client.getSafeUserId())
  return room
}

/** What one can do on one device. */
export interface Phone {
  device: Device
  /**
   * Opens a direct chat as Element does: encrypted, and noted in `m.direct`; the other is invited, as an equal, whom
   * nobody can put out. Other clients keep that power for whoever opened it.
   */
  dm(other: string, how?: { asEquals?: boolean }): Promise<Conversation>
  group(...others: string[]): Promise<Conversation>
  room(id: string): Promise<Conversation>
  join(id: string): Promise<Conversation>
  /** Resolves once this device has heard that the other one is signed by its owner. */
  trusts(other: Phone): Promise<void>
  ignore(other: string): Promise<void>
}

export interface Resident extends Phone {
  userId: string
  /** signed with the recovery key, or left unverified */
  secondDevice(how?: { signed?: boolean }): Promise<Phone>
  /** all devices are gone and no key was kept; what is left is the password */
  loseKeys(): Promise<Phone>
  stop(): void
}
