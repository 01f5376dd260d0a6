import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a command beside a server that is started for it and goes afterwards, also when the command fails or is
 * interrupted. What the server gives joins the command's environment; its exit code becomes this process's.
 */
export async function runBeside(start: () => Promise<Server>, [command, ...parts]: string[]): Promise<void> {
  if (command === undefined) throw new Error('Name the command to run as well: … COMMAND …')
  let child: ChildProcess | undefined
  let interrupted: keyof typeof EXIT_CODES | undefined
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    // Passed on, so that the command ends first and the server after it.
    process.on(signal, () => {
      interrupted = signal
      child?.kill(signal)
    })
  }

  const { env, stop } = await start()
  try {
    if (!interrupted) {
      child = spawn(command, parts, { env: { ...process.env, ...env }, stdio: 'inherit' })
      const [code] = await once(child, 'close')
      process.exitCode = code ?? 1
    }
  } finally {
    await stop()
  }
  if (interrupted) process.exitCode = EXIT_CODES[interrupted]
}

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

interface Server {
  env: Record<string, string>
  stop(): Promise<void>
}
