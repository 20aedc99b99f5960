/** Written beside a finished build: the hash of the sources it was made of. */
export const BUILD_STAMP = '.next/engine-sources'

/** What `npm start -- --help` says. */
export const START_USAGE = `npm start -- [options]
  --only web|worker   start one part alone (any number of each, with DATABASE_URL)
  --no-admin          start without building and serving the admin: API, worker and clock only
  --help              this text`
