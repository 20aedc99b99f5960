import { writeFileSync } from 'node:fs'

import type { Folder, RunningServer } from './readServerInfo'

/** Notes how the running server is reached, for processes that share it. */
export const writeServerInfo = (folder: Folder, server: RunningServer): void => {
  writeFileSync(folder.info, JSON.stringify(server, null, 2), { mode: 0o600 })
}
