import { Bot } from 'grammy'

/** The least that a bot can do: grammY fetches what people say and says it back, and keeps nothing. */
export async function open({ apiUrl, token }: { apiUrl: string; token: string }) {
  const bot = new Bot(token, { client: { apiRoot: apiUrl } })
  bot.on('message:text', ctx => ctx.reply(ctx.message.text))
  await bot.init()
  const running = bot.start()
  return {
    close: async () => {
      await bot.stop()
      await running
    },
  }
}
