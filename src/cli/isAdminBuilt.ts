import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { adminSources } from './adminSources'
import { BUILD_STAMP } from './constants'

/** True when `.next` was built from the sources as they are now. */
export const isAdminBuilt = (root: string): boolean => {
  const stamp = path.join(root, BUILD_STAMP)
  return existsSync(path.join(root, '.next/BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === adminSources(root)
}
