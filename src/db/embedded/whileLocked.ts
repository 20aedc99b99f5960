import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { DataFolderInUse } from '../errors'
import { isProcessAlive } from './isProcessAlive'
import type { Folder } from './readServerInfo'

const OPENING_LIMIT_MS = 120_000

/** One process at a time opens or closes the server of a folder. The lock of a process that died is taken over. */
export const whileLocked = async <Result>(folder: Folder, run: () => Promise<Result>): Promise<Result> => {
  mkdirSync(folder.home, { recursive: true })
  const deadline = Date.now() + OPENING_LIMIT_MS
  while (!tryLock(folder.lock)) {
    const holder = Number(existsSync(folder.lock) ? readFileSync(folder.lock, 'utf8') : 0)
    if (holder && !isProcessAlive(holder, folder.lock)) rmSync(folder.lock, { force: true })
    else if (Date.now() > deadline) throw new DataFolderInUse({ folder: path.dirname(folder.home), pid: holder })
    else await wait(50)
  }
  try {
    return await run()
  } finally {
    rmSync(folder.lock, { force: true })
  }
}

const tryLock = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
