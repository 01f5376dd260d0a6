import { parentPort } from 'node:worker_threads'
import { runTown, type Town } from './cells.ts'

parentPort?.on('message', (town: Town) => parentPort?.postMessage(runTown(town)))
