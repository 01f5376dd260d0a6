import { openDatabase } from '../../../core/store/database.ts'
import { silent } from '../silent.ts'

// Opens the folder given, writes one row, says so and holds on until it is killed.
const [directory = ''] = process.argv.slice(2)
const { prisma } = await openDatabase({ url: null, directory, log: silent })
await prisma.$executeRaw`CREATE TABLE kept (word text)`
await prisma.$executeRaw`INSERT INTO kept VALUES ('Apfelbaum')`
console.log('open')
setInterval(() => {}, 60_000)
