import Fastify from 'fastify'
import { Bot, webhookCallback } from 'grammy'

/** The least that a bot can do: grammY behind Fastify says back what it hears, and keeps nothing. */
export async function open({ apiRoot }: { apiRoot: string }) {
  const bot = new Bot('1:bench', { client: { apiRoot }, botInfo: ME })
  bot.on('message:text', ctx => ctx.reply(ctx.message.text))
  const http = Fastify()
  http.post('/', webhookCallback(bot, 'fastify'))
  const url = await new Promise<string>((resolve, reject) => {
    http.listen({ host: '127.0.0.1', port: 0 }, (error, address) =>
      error ? reject(error) : resolve(address),
    )
  })
  return {
    opened: () => url,
    used: () => ({ rss: process.memoryUsage.rss(), cpu: process.cpuUsage() }),
    close: () => http.close(),
  }
}

const ME = {
  id: 1,
  is_bot: true,
  first_name: 'Echo',
  username: 'echo_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
} as const
