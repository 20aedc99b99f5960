import { rmSync } from 'node:fs'
import path from 'node:path'

import type { Folder } from './readServerInfo'

/** This process no longer uses the server. */
export const leaveUsers = (folder: Folder): void => rmSync(path.join(folder.users, String(process.pid)), { force: true })
