import type { ApiMethods, Opts } from '@grammyjs/types'
import type { Account } from './bot.ts'
import type { sendingLimits } from './limits.ts'
import { messageMethods } from './message-methods.ts'
import { profileMethods } from './profile-methods.ts'
import { updateMethods } from './update-methods.ts'
import type { Patience } from './webhook.ts'

/** What this Telegram can do. More is in the contract: whoever calls it here learns that this fake can't. */
export const METHODS: Methods = { ...updateMethods, ...messageMethods, ...profileMethods }

export type Methods = {
  [Name in keyof ApiMethods<File>]?: (
    payload: Opts<File>[Name],
    at: Circumstances,
  ) => Answer<Name> | Promise<Answer<Name>>
}
type Answer<Name extends keyof ApiMethods<File>> = ReturnType<ApiMethods<File>[Name]>

export interface Circumstances {
  account: Account
  /** ms since 1970, as this Telegram has it */
  now: number
  /** whoever asked has gone */
  gone: AbortSignal
  patience: Patience
  /** null: lifted */
  limits: ReturnType<typeof sendingLimits> | null
}
