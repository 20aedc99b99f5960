import { env } from '@/src/env/env'

import { folderOf } from './embedded/folderOf'
import { readServerInfo } from './embedded/readServerInfo'
import { EmbeddedDatabaseUnavailable } from './errors'

/**
 * The connection string this process uses: DATABASE_URL, or that of the embedded server that `openDatabase` has opened
 * here or in another process.
 * @throws DATABASE_EMBEDDED_UNAVAILABLE when none runs
 */
export const databaseUrl = (): string => {
  const url = env().DATABASE_URL ?? readServerInfo(folderOf(env().DATA_DIR))?.url
  if (url) return url
  throw new EmbeddedDatabaseUnavailable({ problem: 'No database is open: run npm start, which opens the embedded one, or set DATABASE_URL.' })
}
