/**
 * Where root keeps what the OS user `postgres` must reach when the project is under a private folder. In a file of its own:
 * the config needs it, and must not lead the bundler of the admin to the package's binaries.
 */
export const SHARED_HOME = '/var/lib/content-engine'
