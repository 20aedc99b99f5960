import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { addExtraColumns } from './addExtraColumns'

/**
 * The statements that create the whole schema in an empty database, from the config alone (what a first migration would
 * hold), and a hash of the schema. The instance needs no connection, only an initialised adapter.
 */
export const schemaStatements = async (payload: Payload): Promise<{ hash: string; statements: () => Promise<string[]> }> => {
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
  addExtraColumns(payload)
  const snapshot = await generateDrizzleJson(payload.db.schema)
  const { id: _random, prevId: _previous, ...content } = snapshot
  return {
    hash: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16),
    // Copies: drizzle changes what it compares.
    statements: () => generateMigration(structuredClone(payload.db.defaultDrizzleSnapshot), structuredClone(snapshot)),
  }
}
