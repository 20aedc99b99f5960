import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { MIGRATION_SNAPSHOT } from './constants'
import { pendingStatements } from './pendingStatements'
import { readMigrations } from './readMigrations'

/**
 * Writes the next numbered migration and the snapshot it ends at. Returns its file, or undefined when nothing changed.
 */
export const createMigration = async (payload: Payload, folder: string, name: string): Promise<string | undefined> => {
  mkdirSync(folder, { recursive: true })
  const { snapshot, statements } = await pendingStatements(payload, folder)
  if (statements.length === 0) return undefined
  const number = String(readMigrations(folder).length + 1).padStart(4, '0')
  const file = path.join(folder, `${number}_${name.toLowerCase().replace(/\W+/g, '_')}.sql`)
  writeFileSync(file, `${statements.join('\n')}\n`)
  writeFileSync(path.join(folder, MIGRATION_SNAPSHOT), `${JSON.stringify(snapshot)}\n`)
  return file
}
