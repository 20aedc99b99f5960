import { defineError } from '@/src/errors/defineError'

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
