import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Run, Town } from './cells.ts'

/** Runs towns on all processors; the result doesn't depend on how many there are. */
export async function runTowns(towns: readonly Town[], done: (count: number) => void): Promise<Run[]> {
  // the largest first, so that no processor is left with one at the end
  const waiting = [...towns].sort((a, b) => effort(a) - effort(b))
  const runs: Run[] = []
  let count = 0
  const workers = Array.from({ length: Math.min(availableParallelism(), towns.length) }, () => work())
  await Promise.all(workers)
  return runs.sort((a, b) => a.helpers - b.helpers || a.requestsPerDay - b.requestsPerDay || a.seed - b.seed)

  function work(): Promise<void> {
    const worker = new Worker(new URL('./farm-worker.ts', import.meta.url))
    return new Promise((resolve, reject) => {
      const next = () => {
        const town = waiting.pop()
        if (town) worker.postMessage(town)
        else worker.terminate().then(() => resolve(), reject)
      }
      worker.on('message', (more: Run[]) => {
        runs.push(...more)
        done(++count)
        next()
      })
      worker.on('error', reject)
      next()
    })
  }
}

const effort = ({ size, bounded }: Town): number => size.helpers * size.requestsPerDay * (bounded ? 2 : 1)
