import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { migrationStatements } from '@/src/payload/migrationStatements'

import { MIGRATION_SNAPSHOT } from './constants'

/** Statements that lead from the schema of the landed migrations to the one of the config; empty when they agree. */
export const pendingStatements = async (payload: Payload, folder: string) => {
  const file = path.join(folder, MIGRATION_SNAPSHOT)
  return migrationStatements(payload, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined)
}
