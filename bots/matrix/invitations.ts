import { setTimeout as pause } from 'node:timers/promises'
import { type BotState, type Core, DAY_MS, MINUTE_MS } from '../../core/index.ts'
import { failureOf, type Homeserver, pathTo } from './homeserver.ts'
import type { SyncAnswer } from './sync.ts'

/**
 * Rooms that the bot is asked into. It comes, and tries again for a day where it can't yet: the inviting homeserver
 * may be slow or away. What kind of room it is shows when it is in.
 */
export async function openInvitations({ homeserver, state, log, stopped }: Doing): Promise<Invitations> {
  const pending = new Map<string, Invitation>()
  for (const [row, value] of await state.read(INVITED))
    pending.set(row.slice(INVITED.length), JSON.parse(value))

  const forget = async (room: string) => {
    if (pending.delete(room)) await state.write([[INVITED + room, null]])
  }

  const join = async (room: string, { via, since }: Invitation): Promise<void> => {
    for (let wait = FIRST_PAUSE_MS; !stopped.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
      try {
        const query = via ? { server_name: via, via } : {}
        await homeserver.request('POST', pathTo('join', room), {}, { query, timeoutMs: JOIN_TIMEOUT_MS })
        return await forget(room)
      } catch (error) {
        const { code, afterMs, words } = failureOf(error)
        const hopeless = code === 'M_FORBIDDEN' || code === 'M_NOT_FOUND' || Date.now() - since > GIVEN_UP_MS
        if (hopeless || !pending.has(room)) {
          log.info({ room, failure: words }, 'an invitation of Matrix is no more')
          return await forget(room)
        }
        log.warn({ room, failure: words }, 'a room of Matrix could not be joined yet')
        await pause(Math.max(wait, afterMs ?? 0), undefined, { signal: stopped }).catch(() => undefined)
      }
    }
  }
  const begin = (room: string, invitation: Invitation) => {
    join(room, invitation).catch(error =>
      log.error({ err: error, room }, 'joining a room of Matrix broke off'),
    )
  }
  const add = async (room: string, via: string | null) => {
    if (pending.has(room)) return
    const invitation = { via, since: Date.now() }
    await state.write([[INVITED + room, JSON.stringify(invitation)]])
    pending.set(room, invitation)
    begin(room, invitation)
  }

  for (const [room, invitation] of pending) begin(room, invitation)
  return {
    async take(invited, left) {
      for (const room of Object.keys(left)) await forget(room)
      for (const [room, { invite_state }] of Object.entries(invited)) {
        const inviter = invite_state?.events?.find(
          ({ type, state_key }) => type === 'm.room.member' && state_key === homeserver.user,
        )?.sender
        await add(room, inviter ? serverOf(inviter) : null)
      }
    },
    follow: (room, sender) => add(room, serverOf(sender)),
  }
}

/** example.org of @anna:example.org */
const serverOf = (person: string): string => person.slice(person.indexOf(':') + 1)

const INVITED = 'invited '
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5 * MINUTE_MS
const GIVEN_UP_MS = DAY_MS
/** another homeserver may have to be asked for the whole room */
const JOIN_TIMEOUT_MS = MINUTE_MS

interface Invitation {
  /** a homeserver that is in the room */
  via: string | null
  /** ms since 1970 */
  since: number
}

export interface Invitations {
  take(
    invited: NonNullable<NonNullable<SyncAnswer['rooms']>['invite']>,
    left: Record<string, unknown>,
  ): Promise<void>
  /** a room that goes on as another */
  follow(room: string, sender: string): Promise<void>
}

interface Doing {
  homeserver: Homeserver
  state: BotState
  log: Core['log']
  stopped: AbortSignal
}
