import { fork } from 'node:child_process'
import { once } from 'node:events'

// Every variant has a process of its own, so that each one's memory is its own and none warms or burdens another.

/** Opens tests/bench/turns/<module>.ts in another process; what it returned can be asked there by name. */
export async function openApart(module: string, input: unknown): Promise<Apart> {
  const child = fork(import.meta.filename, [module], { serialization: 'advanced' })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${module} ended (${code})`)
  })
  const ask = async (name: string, argument?: unknown) => {
    child.send({ name, argument })
    const [answer] = await Promise.race([once(child, 'message'), ended])
    return answer
  }
  const opened = await ask('open', input)
  return {
    opened,
    ask,
    close: async () => {
      await ask('close')
      child.disconnect()
      await ended.catch(() => {})
    },
  }
}

async function answer(module: string): Promise<void> {
  const { open } = (await import(`./${module}.ts`)) as { open: Ask }
  let opened: Record<string, Ask> = { open }
  process.on('message', async ({ name, argument }: { name: string; argument: unknown }) => {
    const result = await opened[name]?.(argument)
    if (name === 'open') {
      opened = result as Record<string, Ask>
      process.send?.(opened.opened?.(undefined) ?? null)
    } else process.send?.(result ?? null)
  })
}

const [, script, module] = process.argv
if (process.send && script === import.meta.filename && module) await answer(module)

export interface Apart {
  /** what `open` wants known of what it opened */
  opened: unknown
  ask(name: string, argument?: unknown): Promise<unknown>
  close(): Promise<void>
}
type Ask = (argument: unknown) => unknown
