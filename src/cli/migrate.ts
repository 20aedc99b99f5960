import { BasePayload } from 'payload'

import config from '@payload-config'
import { appliedMigrations } from '@/src/db/appliedMigrations'
import { createMigration } from '@/src/db/createMigration'
import { pendingStatements } from '@/src/db/pendingStatements'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { openDatabase } from '@/src/db/openDatabase'
import { readMigrations } from '@/src/db/readMigrations'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'

import { sentenceOf } from './sentenceOf'

const FOLDER = './migrations'

const USAGE = `usage: npm run migrate                     apply what is new
       npm run migrate -- create <name>   write the next migration from the collections
       npm run migrate -- check           fail when the collections ask for a migration that is not there
       npm run migrate -- list            the migrations of this version
       npm run migrate -- status          which of them the database has`

/** A Payload that knows the schema and needs no database. */
const offline = async () => new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })

const commands: Record<string, (name?: string) => Promise<string>> = {
  check: async () => {
    const { statements } = await pendingStatements(await offline(), FOLDER)
    if (statements.length > 0) throw new Error(`The collections ask for a migration: run npm run migrate -- create <name>\n${statements.join('\n').slice(0, 4000)}`)
    return 'The migrations and the collections agree.'
  },
  create: async (name) => {
    if (!name) throw new Error(USAGE)
    const file = await createMigration(await offline(), FOLDER, name)
    return file ? `Wrote ${file}.` : 'Nothing changed; no migration written.'
  },
  list: async () => readMigrations(FOLDER).map(({ name }) => name).join('\n'),
  run: async () => {
    const database = await openDatabase()
    try {
      const { collections } = await config
      const { applied } = await migrateDatabase({ folder: FOLDER, url: database.url, vectors: vectorColumnsOf(collections) })
      return applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.'
    } finally {
      await database.stop()
    }
  },
  status: async () => {
    const database = await openDatabase()
    try {
      const applied = await appliedMigrations(database.url)
      const lines = readMigrations(FOLDER).map(({ name }) => `${applied.includes(name) ? 'applied' : 'waiting'}  ${name}`)
      return lines.join('\n')
    } finally {
      await database.stop()
    }
  },
}

const [command = 'run', name] = process.argv.slice(2)
const run = commands[command]
try {
  if (!run) throw new Error(USAGE)
  process.stdout.write(`${await run(name)}\n`, () => process.exit(0))
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`, () => process.exit(1))
}
