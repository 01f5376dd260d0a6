import type { Account } from './bot.ts'
import type { Methods } from './methods.ts'
import { badRequest, Refusal } from './refusal.ts'
import { bring } from './webhook.ts'

/** Who the bot is and how updates come to it: https://core.telegram.org/bots/api#getting-updates */
export const updateMethods = {
  getMe: (_, { account }) => account.me,

  getUpdates({ allowed_updates, ...asked }, { account, gone }) {
    if (account.webhook) throw new Refusal(409, WEBHOOK_IS_SET)
    account.updates.allow(allowed_updates)
    return account.updates.fetch(asked, gone)
  },

  setWebhook(payload, { account, patience }) {
    const { url, secret_token = null, max_connections = CONNECTIONS } = payload
    if (url === '') return takeDown(account, payload.drop_pending_updates)
    if (!URL.canParse(url)) throw badRequest('bad webhook: invalid URL')
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'https:' && !LOCAL.has(hostname))
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    if (secret_token !== null && !/^[\w-]{1,256}$/.test(secret_token))
      throw badRequest('secret token contains unallowed characters')
    takeDown(account, payload.drop_pending_updates)
    account.updates.allow(payload.allowed_updates)
    account.updates.endPolling('setWebhook request')
    account.webhook = { url, secret: secret_token, connections: max_connections }
    account.bringing = bring(account.updates, account.webhook, patience)
    return true
  },

  deleteWebhook: ({ drop_pending_updates }, { account }) => takeDown(account, drop_pending_updates),

  getWebhookInfo(_, { account: { webhook, bringing, updates } }) {
    const failed = bringing?.failed
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.waiting().length,
      ...(webhook && { max_connections: webhook.connections }),
      ...(failed && { last_error_date: Math.floor(failed.at / 1000), last_error_message: failed.why }),
      ...(updates.allowed().length > 0 && { allowed_updates: updates.allowed() as never }),
    }
  },
} satisfies Methods

function takeDown(account: Account, dropWaiting: boolean | undefined): true {
  account.bringing?.stop()
  account.bringing = null
  account.webhook = null
  if (dropWaiting) account.updates.clear()
  return true
}

const WEBHOOK_IS_SET =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
/** https://core.telegram.org/bots/api#setwebhook */
const CONNECTIONS = 40
/** where a test's own server is, without a certificate */
const LOCAL = new Set(['127.0.0.1', 'localhost'])
