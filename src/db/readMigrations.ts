import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One landed migration: `0001_initial.sql`. Never edited; the checksum notices it when it was. */
export type Migration = { checksum: string; name: string; statements: string }

const FILE = /^\d{4}_[a-z0-9_]+\.sql$/

/** The migrations of a folder in order. */
export const readMigrations = (folder: string): Migration[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => {
      const statements = readFileSync(path.join(folder, file), 'utf8')
      return { checksum: createHash('sha256').update(statements).digest('hex'), name: file.replace(/\.sql$/, ''), statements }
    })
