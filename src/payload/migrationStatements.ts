import type { Payload } from 'payload'

import { addExtraColumns } from './addExtraColumns'

/**
 * The statements that turn the schema of `before` (none: an empty database) into the config's, and the snapshot of the
 * latter without the random ids drizzle gives it, so that an unchanged schema gives an unchanged file.
 */
export const migrationStatements = async (payload: Payload, before?: unknown): Promise<{ snapshot: object; statements: string[] }> => {
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
  addExtraColumns(payload)
  const snapshot = await generateDrizzleJson(payload.db.schema)
  const from = (before as typeof snapshot | undefined) ?? payload.db.defaultDrizzleSnapshot
  // Copies: drizzle changes what it compares.
  const statements = await generateMigration(structuredClone(from), structuredClone(snapshot))
  const { id: _random, prevId: _previous, ...content } = snapshot
  return { snapshot: { ...content, id: '00000000-0000-0000-0000-000000000000', prevId: '' }, statements }
}
