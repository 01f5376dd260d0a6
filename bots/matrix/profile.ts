import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BotState, Core } from '../../core/index.ts'
import { failureOf, type Homeserver, pathTo } from './homeserver.ts'
import type { People } from './people.ts'

/** The name and face that people see. Nobody waits for it, and nothing hangs on it. */
export async function showProfile(
  homeserver: Homeserver,
  state: BotState,
  name: string,
  upload: (image: Buffer, type: string) => Promise<string>,
): Promise<void> {
  const path = pathTo('profile', homeserver.user)
  const shown = await homeserver
    .request<{ displayname?: string; avatar_url?: string }>('GET', path)
    .catch(() => ({ displayname: undefined, avatar_url: undefined }))
  if (shown.displayname !== name)
    await homeserver.request('PUT', `${path}/displayname`, { displayname: name })
  const image = await readFile(join(import.meta.dirname, 'avatar.png'))
  const version = createHash('sha256').update(image).digest('hex')
  if (shown.avatar_url && (await state.read(AVATAR)).get(AVATAR) === version) return
  const avatar_url = await upload(image, 'image/png')
  await homeserver.request('PUT', `${path}/avatar_url`, { avatar_url })
  await state.write([[AVATAR, version]])
}

/** Other clients of the account see by it which rooms are chats with one person. */
export async function keepDirect(homeserver: Homeserver, people: People, log: Core['log']): Promise<void> {
  const rooms = people.all().flatMap(([person, room]) => (room === null ? [] : [[person, [room]]]))
  const path = pathTo('user', homeserver.user, 'account_data', 'm.direct')
  await homeserver
    .request('PUT', path, Object.fromEntries(rooms))
    .catch(error => log.warn({ failure: failureOf(error).words }, 'm.direct of Matrix could not be kept'))
}

const AVATAR = 'avatar'
