import type { Update } from 'grammy/types'
import { introduction, languageOf } from '../../core/index.ts'
import type { CoreForTelegram } from './bot.ts'
import type { Telegram } from './connect.ts'
import { failureOf } from './failures.ts'
import { type Received, receive } from './receive.ts'

/**
 * Takes updates in. Resolves once they are committed: only then may Telegram forget them. The sign that a press was
 * noticed goes out at once, however long its answer takes.
 */
export function taker({ core, bot, accountId, telegram: { api }, address }: Taker): Take {
  const declined = new Set<string>()

  const decline = async ({ chat, language }: Group) => {
    if (declined.has(chat)) return
    declined.add(chat)
    const text = introduction(languageOf(language) ?? 'de').inGroup(`https://${address() ?? 't.me'}`)
    const say = (chat_id: number) =>
      api.sendMessage({ chat_id, text, link_preview_options: { is_disabled: true } })
    const here = Number(chat)
    const moved = await say(here).then(
      () => null,
      error => failureOf(error).movedTo,
    )
    if (moved !== null) await say(moved)
    await api.leaveChat({ chat_id: moved ?? here })
  }
  const beside = (deed: Promise<unknown>, what: string) => {
    deed.catch(error => core.log.info({ bot, failure: failureOf(error).words }, `${what} failed`))
  }

  return async updates => {
    const received = updates.map(receive)
    const taken = received.flatMap(each => (each.kind === 'taken' ? [each.update] : []))
    await core.receive(
      bot,
      // another account with this name may have counted the same numbers before
      taken.map(update => ({ ...update, updateId: `${accountId}/${update.updateId}` })),
    )
    for (const { callback_query } of updates)
      if (callback_query)
        beside(api.answerCallbackQuery({ callback_query_id: callback_query.id }), 'answering a press')
    for (const each of received) if (each.kind === 'group') beside(decline(each), 'declining a group')
  }
}

interface Taker {
  core: CoreForTelegram
  bot: string
  /** the account's own number at Telegram */
  accountId: string
  telegram: Telegram
  /** t.me/dasnez_bot; null while it is not known */
  address(): string | null
}

type Group = Extract<Received, { kind: 'group' }>
export type Take = (updates: Update[]) => Promise<void>
