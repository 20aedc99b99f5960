import { createHash } from 'node:crypto'
import path from 'node:path'

import { canReach } from './canReach'
import { SHARED_HOME } from './constants'
import type { OsUser } from './osUser'
import type { Folder } from './readServerInfo'

/** Where the embedded cluster of a data folder lives. */
export const folderOf = (dataDir: string, user: OsUser = {}): Folder => {
  const home = path.resolve(dataDir, 'postgres')
  const own = path.join(home, 'data')
  // Named after the data folder, so that every start finds it again.
  const away = path.join(SHARED_HOME, createHash('sha256').update(home).digest('hex').slice(0, 12), 'data')
  return {
    cluster: canReach(user, own) ? own : away,
    home,
    info: path.join(home, 'engine.json'),
    lock: path.join(home, 'opening.lock'),
    log: path.join(home, 'server.log'),
    password: path.join(home, 'password'),
    users: path.join(home, 'users'),
  }
}
