import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Apart } from './apart.ts'
import { inLanes, type Round } from './lanes.ts'

/** As much of a Bot API as an echo needs: every message is sent at once. */
export async function startBotApi(): Promise<{ url: string; stop(): void }> {
  const sent = { message_id: 1, date: 0, chat: { id: 1, type: 'private', first_name: 'Erna' }, text: '' }
  const server = createServer((asked, answer) => {
    asked.resume().on('end', () => {
      answer.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result: sent }))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Posts so many messages to the webhook; a turn lasts until it is acknowledged, when the answer has been sent. */
export async function echoRound(echo: Apart, lanes: number, turns: number): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  const before = (await echo.ask('used')) as Used
  const took: number[] = []
  const began = performance.now()
  await inLanes(
    lanes,
    Array.from({ length: turns }, (_, n) => n),
    async n => {
      const sent = performance.now()
      await post(String(echo.opened), agent, update(n))
      took.push(performance.now() - sent)
    },
  )
  const seconds = (performance.now() - began) / 1000
  const after = (await echo.ask('used')) as Used
  agent.destroy()
  const cpuSeconds = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6
  return { took, seconds, cpuSeconds, rss: after.rss }
}

async function post(url: string, agent: Agent, body: object): Promise<void> {
  const asking = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } })
  asking.end(JSON.stringify(body))
  const [answer] = await once(asking, 'response')
  answer.resume()
  await once(answer, 'end')
  if (answer.statusCode !== 200) throw new Error(`the echo answered ${answer.statusCode}`)
}

const update = (n: number) => ({
  update_id: n,
  message: {
    message_id: n,
    date: 0,
    chat: { id: n % 100, type: 'private', first_name: 'Erna' },
    from: { id: n % 100, is_bot: false, first_name: 'Erna' },
    text: 'Ich brauche am Donnerstag von 10 bis 12 jemanden, der für mich einkauft',
  },
})

interface Used {
  rss: number
  cpu: NodeJS.CpuUsage
}
