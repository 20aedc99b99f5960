import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import type { Folder } from './readServerInfo'

/** Random, made once, readable by the owner alone. */
export const passwordOf = (folder: Folder): string => {
  mkdirSync(folder.home, { recursive: true })
  if (!existsSync(folder.password)) {
    const draft = `${folder.password}.${process.pid}`
    writeFileSync(draft, randomBytes(24).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(draft, folder.password)
    } catch (error) {
      if (!existsSync(folder.password)) throw error
    } finally {
      rmSync(draft)
    }
  }
  return readFileSync(folder.password, 'utf8').trim()
}
