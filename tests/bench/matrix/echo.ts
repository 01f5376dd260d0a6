import { randomUUID } from 'node:crypto'
import { MatrixEventEvent, MsgType, RoomMemberEvent } from 'matrix-js-sdk'
import { openDevice } from '../../kit/matrix/device.ts'
import { type Homeserver, registerAccount } from '../../kit/matrix/homeserver.ts'

/** The least that a bot can do in encrypted chats: matrix-js-sdk says back what it hears, and keeps nothing. */
export async function open(homeserver: Homeserver) {
  const account = { user: `echo-${randomUUID().slice(0, 8)}`, password: randomUUID() }
  const user = await registerAccount(homeserver, account)
  const { client, stop } = await openDevice(homeserver, account, { signs: true, lost: false, recovery: null })
  client.on(RoomMemberEvent.Membership, (_, { userId, membership, roomId }) => {
    if (userId === user && membership === 'invite') void client.joinRoom(roomId)
  })
  client.on(MatrixEventEvent.Decrypted, event => {
    const [room, { body }] = [event.getRoomId(), event.getContent()]
    if (event.getSender() === user || !room || typeof body !== 'string') return
    void client.sendMessage(room, { msgtype: MsgType.Text, body })
  })
  return { opened: () => user, close: stop }
}
