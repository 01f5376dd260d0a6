import { pino } from 'pino'
import { coreConfig, openCore } from '../core/index.ts'
import { adminConfig } from './config.ts'
import { orSayWhyNot } from './run.ts'

/**
 * npm run operator:password -- EMAIL: an operator who forgot the password, and has no other operator to ask, is let in by
 * whoever holds the database and its key.
 */
async function operatorPassword(email: string | undefined): Promise<void> {
  if (!email) throw new Error('Say "npm run operator:password -- EMAIL", with the operator’s own address.')
  const core = await openCore({ ...coreConfig(), roles: [], log: pino({ level: 'silent' }) })
  try {
    const token = await core.accounts.operatorPasswordLink(email)
    if (token === null) throw new Error(`${email} is no operator here.`)
    process.stdout.write(
      `This link sets a new password for ${email}, once and within a day:\n${adminConfig().publicUrl}/admin/setup/${token}\n`,
    )
  } finally {
    await core.close()
  }
}

await orSayWhyNot(() => operatorPassword(process.argv[2]))
