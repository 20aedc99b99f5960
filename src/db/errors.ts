import { defineError } from '@/src/errors/defineError'

/** The embedded database cannot be opened; `problem` is one sentence that says what to do. */
export const EmbeddedDatabaseUnavailable = defineError<{ problem: string }>({
  code: 'DATABASE_EMBEDDED_UNAVAILABLE',
  message: ({ problem }) => problem,
  status: 500,
})

/** Another engine has the data folder open. */
export const DataFolderInUse = defineError<{ folder: string; pid: number }>({
  code: 'DATABASE_FOLDER_IN_USE',
  message: ({ folder, pid }) =>
    `The data folder ${folder} is in use by process ${pid}. Stop that engine first, start parts with npm run start:web or start:worker, or choose another folder with DATA_DIR.`,
  status: 500,
})

/** DATABASE_URL names a server that does not answer. */
export const DatabaseUnreachable = defineError<{ host: string; reason: string }>({
  code: 'DATABASE_UNREACHABLE',
  message: ({ host, reason }) => `The database at ${host} cannot be reached (${reason}). Check DATABASE_URL and that the server runs.`,
  status: 500,
})

export const MigrationsBroken = defineError<{ problem: string }>({
  code: 'DATABASE_MIGRATIONS_BROKEN',
  message: ({ problem }) => problem,
  status: 500,
})

/** A landed migration file differs from what this database ran. */
export const MigrationEdited = defineError<{ name: string }>({
  code: 'MIGRATION_EDITED',
  message: ({ name }) => `The migration ${name} was edited after it ran on this database; restore the file and put the change into a new migration`,
  status: 500,
})

/** The database ran a migration this code does not have. */
export const MigrationUnknown = defineError<{ name: string }>({
  code: 'MIGRATION_UNKNOWN',
  message: ({ name }) => `The database has the migration ${name}, which this version does not know: it belongs to a newer version; start that one`,
  status: 500,
})

/** The database refused a migration; nothing of it was kept. */
export const MigrationFailed = defineError<{ name: string; reason: string }>({
  code: 'MIGRATION_FAILED',
  message: ({ name, reason }) => `The migration ${name} failed and was rolled back: ${reason}`,
  status: 500,
})
