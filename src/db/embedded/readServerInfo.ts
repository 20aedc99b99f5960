import { existsSync, readFileSync } from 'node:fs'

import { z } from 'zod'

/** Files of the embedded database under the data folder. */
export type Folder = {
  /** PostgreSQL's own data. */
  cluster: string
  home: string
  /** Connection of the running server; absent while none runs. */
  info: string
  lock: string
  log: string
  password: string
  /** One file per process that has the database open. */
  users: string
}

const running = z.object({ pid: z.number(), port: z.number(), url: z.string() })
export type RunningServer = z.output<typeof running>

/** What the last start wrote; the server may be gone since. */
export const readServerInfo = (folder: Folder): RunningServer | undefined => {
  if (!existsSync(folder.info)) return undefined
  const parsed = running.safeParse(JSON.parse(readFileSync(folder.info, 'utf8') || 'null'))
  return parsed.success ? parsed.data : undefined
}
