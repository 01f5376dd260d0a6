import { createContext, Script } from 'node:vm'

/**
 * Whether a deed ends before a limit that only trying every way to cut the same words up comes near: it is broken off then. What
 * is asked is not how fast it is; it takes some thousandths of that, on a busy machine some hundredths.
 */
export function endsInTime(deed: () => void, limitMs = 1_000): boolean {
  room.deed = deed
  try {
    DO_IT.runInContext(room, { timeout: limitMs })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

const room = createContext({})
const DO_IT = new Script('deed()')
