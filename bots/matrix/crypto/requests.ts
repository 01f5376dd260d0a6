import { type OlmMachine, RequestType } from '@matrix-org/matrix-sdk-crypto-wasm'
import { type Homeserver, pathTo, unhurried } from '../homeserver.ts'

/**
 * Sends what the machine wants to tell the homeserver: new one-time keys, questions for others' devices, room keys.
 * What fails stays in the machine and is sent with the next round.
 */
export async function sendOutgoing(homeserver: Homeserver, machine: OlmMachine): Promise<void> {
  for (const request of await machine.outgoingRequests()) await sendRequest(homeserver, machine, request)
}

/** One request of the machine, and the answer back to it. */
export async function sendRequest(
  homeserver: Homeserver,
  machine: OlmMachine,
  request: Request,
): Promise<void> {
  const body = JSON.parse(request.body)
  const answer = await unhurried(() => {
    switch (request.type) {
      case RequestType.KeysUpload:
        return homeserver.request('POST', '/keys/upload', body, PATIENTLY)
      case RequestType.KeysQuery:
        return homeserver.request('POST', '/keys/query', body, PATIENTLY)
      case RequestType.KeysClaim:
        return homeserver.request('POST', '/keys/claim', body, PATIENTLY)
      case RequestType.SignatureUpload:
        return homeserver.request('POST', '/keys/signatures/upload', body, PATIENTLY)
      case RequestType.ToDevice:
        return homeserver.request(
          'PUT',
          pathTo('sendToDevice', ...address(request, 'txn_id')),
          body,
          PATIENTLY,
        )
      case RequestType.RoomMessage:
        return homeserver.request(
          'PUT',
          `${pathTo('rooms', request.room_id ?? '', 'send')}${pathTo(...address(request, 'txn_id'))}`,
          body,
          PATIENTLY,
        )
      default:
        throw new Error(`The OlmMachine asks for a request of type ${request.type}, which nobody knows here.`)
    }
  })
  if (request.id) await machine.markRequestAsSent(request.id, request.type, JSON.stringify(answer))
}

const address = (request: Request, id: 'txn_id'): string[] => [request.event_type ?? '', request[id] ?? '']

/** other homeservers may have to be asked for their people's keys */
const PATIENTLY = { timeoutMs: 30_000 }

/** What all of the machine's requests have in common, and what some of them have besides. */
export interface Request {
  id?: string | undefined
  type: RequestType
  body: string
  event_type?: string
  txn_id?: string
  room_id?: string
}
