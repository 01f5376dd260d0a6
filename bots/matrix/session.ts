import { type BotState, type Core, DAY_MS, type OutgoingLine, type Sent } from '../../core/index.ts'
import type { MatrixConfig } from './config.ts'
import { connect } from './connect.ts'
import { ensureIdentity } from './crypto/identity.ts'
import { openMachine } from './crypto/machine.ts'
import { failureOf, pathTo } from './homeserver.ts'
import { openInvitations } from './invitations.ts'
import { openLateKeys } from './late-keys.ts'
import { logIn } from './login.ts'
import { openPeople, type People } from './people.ts'
import { keepDirect, showProfile } from './profile.ts'
import { roomsOf } from './rooms.ts'
import { posting, sending } from './send.ts'
import { takeIn } from './take-in.ts'

/**
 * The time that this process leads the bot: logs in, opens its keys, shows who it is, and takes in what people write
 * until stopped. `opened` tells that the account is in order, `caughtUp` that lines can be sent: not before the first sync
 * was taken in, as a former session may have been cut off between what people wrote and where they are written to.
 * Rejects when it can't go on; then it may begin anew.
 */
export async function runSession(house: SessionHouse, { opened, caughtUp }: Progress): Promise<void> {
  const { config, state, log } = house
  const ended = new AbortController()
  const stopped = AbortSignal.any([house.stopped, ended.signal])
  const login = await logIn(config, state)
  const connection = connect({ config, login, state, log })
  const { homeserver } = connection
  const { machine, broken, tidy, close } = await openMachine(homeserver, state)
  const underWay = new Set<Promise<Sent>>()
  let begun: Promise<void> | undefined
  try {
    await ensureIdentity(
      { homeserver, machine, state },
      { password: config.password, replace: config.replaceIdentity },
    )
    const crypto = connection.openCrypto(machine)
    const people = await openPeople(state)
    const lateKeys = await openLateKeys(state)
    const invitations = await openInvitations({ homeserver, state, log, stopped })
    const post = posting(homeserver, crypto)
    const rooms = roomsOf({ homeserver, crypto, people, post, declined: house.declined })
    const tell = () =>
      crypto
        .outgoing()
        .catch(error => log.warn({ failure: failureOf(error).words }, 'keys of Matrix wait to be sent'))

    await showProfile(homeserver, state, config.name, connection.upload).catch(error =>
      log.warn({ failure: failureOf(error).words }, 'the profile in Matrix could not be set'),
    )
    const link = `https://matrix.to/#/${config.user}`
    log.info({ link, device: login.device, key: machine.identityKeys.ed25519.toBase64() }, 'Matrix')
    const send = sending({ homeserver, people, post, log })
    opened()
    const session: Session = {
      send(line) {
        const sent = send(line)
        underWay.add(sent)
        return sent.finally(() => underWay.delete(sent))
      },
      async typing(person) {
        const room = people.roomOf(person)
        const path = room && pathTo('rooms', room, 'typing', homeserver.user)
        if (path) await homeserver.request('PUT', path, { typing: true, timeout: TYPING_MS })
      },
    }

    const taking = {
      homeserver,
      crypto,
      people,
      rooms,
      lateKeys,
      invitations,
      receive: house.receive,
      since: login.since,
      afterwards(moved: boolean) {
        tell()
        if (moved) void keepDirect(homeserver, people, log)
      },
    }
    const tidyUp = onceADay(async () => {
      await tidy()
      if (await forgetStrangers(people, house.chatsAmong)) void keepDirect(homeserver, people, log)
    })
    const failed = new Promise<never>((_, reject) => {
      if (broken.aborted) reject(broken.reason)
      broken.addEventListener('abort', () => reject(broken.reason), { once: true })
    })
    const syncing = connection.sync(
      (answer, since) => {
        const taken = takeIn(taking, answer, since).catch(async error => {
          await people.forgetChanges()
          throw error
        })
        begun = taken.then(() => {
          caughtUp(session)
          // after what waited for long has been read
          return tidyUp()
        })
        return begun
      },
      lateKeys.impatient,
      stopped,
    )
    await Promise.race([syncing, failed])
  } finally {
    ended.abort()
    // what was begun is finished before the keys are closed
    await Promise.allSettled([begun, ...underWay])
    await close()
  }
}

/** Whom the house has forgotten is forgotten here, too. Resolves to whether there was anybody. */
async function forgetStrangers(people: People, chatsAmong: SessionHouse['chatsAmong']): Promise<boolean> {
  const met = people.all().map(([person]) => person)
  const known = new Set(await chatsAmong(met))
  for (const person of met) if (!known.has(person)) people.forget(person)
  return people.keep()
}

function onceADay(work: () => Promise<void>): () => Promise<void> {
  let doneAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (Date.now() < doneAt + DAY_MS) return
    await work()
    doneAt = Date.now()
  }
}

const TYPING_MS = 10_000

interface Progress {
  opened(): void
  /** again after every sync */
  caughtUp(session: Session): void
}

export interface Session {
  send(line: OutgoingLine): Promise<Sent>
  typing(person: string): Promise<void>
}

interface SessionHouse {
  config: MatrixConfig
  state: BotState
  log: Core['log']
  stopped: AbortSignal
  receive: Parameters<typeof takeIn>[0]['receive']
  /** those of these people whose chat the house still has */
  chatsAmong(people: string[]): Promise<string[]>
  /** what a group is told */
  declined: string
}
