import type { ClientBase } from 'pg'

/** One vector column: table, column and number of dimensions. */
export type VectorColumn = { column: string; dimensions: number; table: string }

/** How many neighbours are looked at while a row is put into the index; with 64, the default, 4 of 100 nearest documents were missed, with 128 fewer. */
const EF_CONSTRUCTION = 128

/**
 * Moves `real[]` columns to pgvector's type with an HNSW index where the server has the extension; does nothing where it
 * lacks it or when they were moved before. Returns whether pgvector is in use.
 */
export const moveVectors = async (client: Pick<ClientBase, 'query'>, columns: readonly VectorColumn[]): Promise<boolean> => {
  const { rowCount: isAvailable } = await client.query(`select 1 from pg_available_extensions where name = 'vector'`)
  if (!isAvailable) return false
  await client.query('create extension if not exists vector')
  for (const { column, dimensions, table } of columns) {
    const { rows } = await client.query<{ udt_name: string }>(
      `select udt_name from information_schema.columns where table_schema = current_schema() and table_name = $1 and column_name = $2`,
      [table, column],
    )
    const [found] = rows
    if (!found) continue
    if (found.udt_name === '_float4') {
      await client.query(`alter table "${table}" alter column "${column}" type vector(${dimensions}) using "${column}"::vector(${dimensions})`)
    }
    await client.query(
      `create index if not exists "${table}_${column}_hnsw_idx" on "${table}" using hnsw ("${column}" vector_cosine_ops) with (ef_construction = ${EF_CONSTRUCTION})`,
    )
  }
  return true
}
