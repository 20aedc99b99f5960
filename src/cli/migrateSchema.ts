import config from '@payload-config'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'

/** Brings the database to the schema of this version; several processes may start at once. Resolves to the migrations it ran. */
export const migrateSchema = async (url: string): Promise<string[]> => {
  const { collections } = await config
  const { applied } = await migrateDatabase({ url, vectors: vectorColumnsOf(collections) })
  return applied
}
