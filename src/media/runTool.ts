import { spawn } from 'node:child_process'

import { TOOL_TIMEOUT_MS } from './constants'
import { MediaUnreadable, ToolMissing } from './errors'

type ToolArgs = {
  args: string[]
  /** Largest output kept, in bytes. @default 4 MB */
  maxOutputBytes?: number
  signal?: AbortSignal
  /** @default 120000 */
  timeoutMs?: number
  tool: 'ffmpeg' | 'ffprobe'
}

/** What went wrong, as the last lines of the program say it. */
const tail = (text: string): string => text.trim().split('\n').slice(-2).join(' ').slice(-400) || 'no reason given'

/**
 * Runs ffmpeg or ffprobe with an argument list (no shell), a time limit and an abort signal; returns what it wrote to stdout.
 * @throws MEDIA_TOOL_MISSING when it is not installed, MEDIA_UNREADABLE when it refuses the file or takes too long
 */
export const runTool = ({ args, maxOutputBytes = 4_000_000, signal, timeoutMs = TOOL_TIMEOUT_MS, tool }: ToolArgs): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawn(tool, args, { killSignal: 'SIGKILL', signal, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs })
    const parts: Buffer[] = []
    let size = 0
    let errors = ''
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size <= maxOutputBytes) parts.push(part)
      else child.kill('SIGKILL')
    })
    child.stderr.on('data', (part: Buffer) => {
      errors = (errors + part.toString('utf8')).slice(-4000)
    })
    child.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new ToolMissing({ tool }, { cause: error }) : error))
    child.once('close', (code, killed) => {
      if (code === 0 && size <= maxOutputBytes) return resolve(Buffer.concat(parts))
      if (signal?.aborted) return reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
      reject(new MediaUnreadable({ reason: killed ? `${tool} was stopped after ${timeoutMs / 1000} s or too much output` : `${tool}: ${tail(errors)}` }))
    })
  })
