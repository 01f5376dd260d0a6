import {
  ClientEvent,
  type MatrixClient,
  MatrixEventEvent,
  RoomEvent,
  RoomMemberEvent,
  RoomStateEvent,
} from 'matrix-js-sdk'
import { CryptoEvent } from 'matrix-js-sdk/lib/crypto-api/index.js'

/** Everything that may change what a device shows. */
export function changesOf(client: MatrixClient) {
  return {
    /** Resolves once `look` finds something; rejects with `missing()` when it does not come. */
    until<T>(look: Look<T>, missing: () => string): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      const check = async () => {
        const found = await look()
        if (found) resolve(found)
      }
      const changed = () => void check().catch(reject)
      for (const name of CHANGES) client.on(name, changed)
      const timer = setTimeout(
        () => reject(new Error(`After ${PATIENCE_MS / 1000} s: ${missing()}`)),
        PATIENCE_MS,
      )
      changed()
      return promise.finally(() => {
        clearTimeout(timer)
        for (const name of CHANGES) client.off(name, changed)
      })
    },
  }
}

const CHANGES = [
  ClientEvent.Sync,
  RoomEvent.Timeline,
  RoomEvent.Redaction,
  RoomEvent.MyMembership,
  RoomStateEvent.Members,
  RoomMemberEvent.Typing,
  MatrixEventEvent.Decrypted,
  MatrixEventEvent.Replaced,
  CryptoEvent.DevicesUpdated,
] as const

/** Two cores shared by many, a homeserver that starts anew or lets one message through in 5 s: all come long before. */
const PATIENCE_MS = 90_000

type Found<T> = T | undefined | false | null
export type Look<T> = () => Found<T> | Promise<Found<T>>
