import type { ClientBase } from 'pg'

/**
 * Trigram indexes for what people search by (`contains`, `like`): names, titles and lists of texts (tags) of every table with full text, names of files. Does
 * nothing where pg_trgm is not available, or may not be installed by this user. Returns whether it is in use.
 */
export const addTrigrams = async (client: ClientBase): Promise<boolean> => {
  const { rows: found } = await client.query<{ isInstalled: boolean; mayInstall: boolean }>(
    `select e.installed_version is not null as "isInstalled",
       coalesce(has_database_privilege(current_database(), 'create') and v.trusted or (select rolsuper from pg_roles where rolname = current_user), false) as "mayInstall"
     from pg_available_extensions e join pg_available_extension_versions v on v.name = e.name and v.version = e.default_version
     where e.name = 'pg_trgm'`,
  )
  const [extension] = found
  if (!extension || !(extension.isInstalled || extension.mayInstall)) return false
  await client.query('create extension if not exists pg_trgm')
  const { rows } = await client.query<{ column: string; table: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.columns f on f.table_schema = c.table_schema and f.table_name = c.table_name and f.column_name = 'full_text'
     where c.table_schema = current_schema() and c.column_name in ('name', 'title', 'full_name') and c.data_type = 'character varying'
     union all
     select t.table_name, t.column_name from information_schema.columns t
     join information_schema.columns f on f.table_schema = t.table_schema and t.table_name = f.table_name || '_texts' and f.column_name = 'full_text'
     where t.table_schema = current_schema() and t.column_name = 'text'
     union all
     select t.table_name, t.column_name from information_schema.columns t
     join information_schema.columns f on f.table_schema = t.table_schema and f.table_name = t.table_name and f.column_name = 'mime_type'
     where t.table_schema = current_schema() and t.column_name = 'filename'`,
  )
  for (const { column, table } of rows) {
    await client.query(`create index if not exists "${table}_${column}_trgm_idx" on "${table}" using gin ("${column}" gin_trgm_ops)`)
  }
  return true
}
