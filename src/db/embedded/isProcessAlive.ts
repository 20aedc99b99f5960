import { statSync } from 'node:fs'

/** True when that process runs and started before `file` was written (a process id is used again after a reboot). */
export const isProcessAlive = (pid: number, file: string): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const started = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ctimeMs
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return started === undefined || written === undefined || started <= written + 5_000
}
