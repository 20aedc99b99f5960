/**
 * Where root keeps what the OS user `postgres` must reach when the project is under a private folder. This file imports nothing:
 * the config needs it, and must not lead the bundler of the admin to the package's binaries.
 */
export const SHARED_HOME = '/var/lib/content-engine'

/** Not the name of a schema of ours: PostgreSQL would put every table into it. */
export const SUPERUSER = 'content'
