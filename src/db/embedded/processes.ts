import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { DataFolderInUse } from '../errors'
import type { Folder } from './folder'

/** `engine` wants the folder for itself; `part` (web, worker, a command) shares it. */
export type Role = 'engine' | 'part'

const OPENING_LIMIT_MS = 120_000

/** True when that process runs and started before `file` was written (a process id is used again after a reboot). */
const isAlive = (pid: number, file: string): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const started = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ctimeMs
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return started === undefined || written === undefined || started <= written + 5_000
}

/** Other running processes that have the database open; forgets those that died. */
export const otherUsers = (folder: Folder): { pid: number; role: string }[] => {
  if (!existsSync(folder.users)) return []
  return readdirSync(folder.users).flatMap((name) => {
    const file = path.join(folder.users, name)
    const pid = Number(name)
    if (pid === process.pid) return []
    if (isAlive(pid, file)) return [{ pid, role: readFileSync(file, 'utf8') }]
    rmSync(file, { force: true })
    return []
  })
}

/** @throws DATABASE_FOLDER_IN_USE when this is, or meets, an engine that wants the folder for itself */
export const joinUsers = (folder: Folder, role: Role): void => {
  const [other] = otherUsers(folder)
  if (other && role === 'engine') throw new DataFolderInUse({ folder: path.dirname(folder.home), pid: other.pid })
  mkdirSync(folder.users, { recursive: true })
  writeFileSync(path.join(folder.users, String(process.pid)), role)
}

/** This process no longer uses the server. */
export const leaveUsers = (folder: Folder): void => rmSync(path.join(folder.users, String(process.pid)), { force: true })

/** One process at a time opens or closes the server of a folder. The lock of a process that died is taken over. */
export const whileLocked = async <Result>(folder: Folder, run: () => Promise<Result>): Promise<Result> => {
  mkdirSync(folder.home, { recursive: true })
  const deadline = Date.now() + OPENING_LIMIT_MS
  while (!tryLock(folder.lock)) {
    const holder = Number(existsSync(folder.lock) ? readFileSync(folder.lock, 'utf8') : 0)
    if (holder && !isAlive(holder, folder.lock)) rmSync(folder.lock, { force: true })
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
