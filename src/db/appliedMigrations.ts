import { Client } from 'pg'

/** Names of the migrations a database has, in the order they were applied; none in a new one. */
export const appliedMigrations = async (url: string): Promise<string[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ there: boolean }>(`select to_regclass('engine.migrations') is not null as there`)
    if (!tables[0]?.there) return []
    return (await client.query<{ name: string }>('select name from engine.migrations order by name')).rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
