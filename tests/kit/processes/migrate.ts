import { openDatabase } from '../../../core/store/database.ts'
import { migrate } from '../../../prisma/migrate.ts'
import { silent } from '../silent.ts'

// Migrates the PostgreSQL given and prints what it applied.
const [url = ''] = process.argv.slice(2)
const database = await openDatabase({ url, directory: null, log: silent })
console.log((await migrate(database)).join(','))
await database.close()
