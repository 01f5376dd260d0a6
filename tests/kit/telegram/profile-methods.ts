import type { BotCommand } from '@grammyjs/types'
import type { Account } from './bot.ts'
import type { Methods } from './methods.ts'
import { badRequest } from './refusal.ts'

/** What the bot says of itself, by language; what one language lacks is taken from all's where people look, not here. */
export const profileMethods = {
  getMyCommands: ({ scope, language_code }, { account }) =>
    read<BotCommand[]>(account, commandsOf(scope), language_code) ?? [],
  setMyCommands({ commands, scope, language_code }, { account }) {
    if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    for (const { command, description } of commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
      if (!fits(description, 1, MOST_OF_COMMAND)) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
    }
    const bare = commands.map(({ command, ...rest }) => ({ ...rest, command: command.replace(/^\//, '') }))
    return write(account, commandsOf(scope), language_code, bare)
  },
  deleteMyCommands({ scope, language_code }, { account }) {
    account.profile.delete(`${commandsOf(scope)} ${language_code ?? ''}`)
    return true
  },

  getMyName: ({ language_code }, { account }) => ({
    name: read<string>(account, 'name', language_code) ?? account.me.first_name,
  }),
  setMyName({ name = '', language_code }, { account }) {
    if (!fits(name, 0, MOST_OF_NAME)) throw badRequest('bot name is too long')
    return write(account, 'name', language_code, name)
  },

  getMyDescription: ({ language_code }, { account }) => ({
    description: read<string>(account, 'description', language_code) ?? '',
  }),
  setMyDescription({ description = '', language_code }, { account }) {
    if (!fits(description, 0, MOST_OF_DESCRIPTION)) throw badRequest('bot description is too long')
    return write(account, 'description', language_code, description)
  },

  getMyShortDescription: ({ language_code }, { account }) => ({
    short_description: read<string>(account, 'short description', language_code) ?? '',
  }),
  setMyShortDescription({ short_description = '', language_code }, { account }) {
    if (!fits(short_description, 0, MOST_OF_SHORT)) throw badRequest('bot short description is too long')
    return write(account, 'short description', language_code, short_description)
  },
} satisfies Methods

const read = <T>({ profile }: Account, what: string, language = ''): T | undefined =>
  profile.get(`${what} ${language}`) as T | undefined

function write({ profile }: Account, what: string, language = '', value: unknown): true {
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified')
  profile.set(`${what} ${language}`, value)
  return true
}

const commandsOf = (scope: object | undefined) => `commands ${JSON.stringify(scope ?? { type: 'default' })}`

const fits = (text: string, least: number, most: number) =>
  text.isWellFormed() && text.length >= least && text.length <= most

/** https://core.telegram.org/bots/api#setmycommands, #botcommand, #setmyname, #setmydescription, #setmyshortdescription */
const MOST_COMMANDS = 100
const MOST_OF_COMMAND = 256
const MOST_OF_NAME = 64
const MOST_OF_DESCRIPTION = 512
const MOST_OF_SHORT = 120
