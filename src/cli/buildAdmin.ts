import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { adminSources } from './adminSources'
import { BUILD_STAMP } from './constants'

const LAST_LINES = 25

/**
 * Runs `next build` as a child and notes the sources it was made of. `onLine` gets its output.
 * @throws Error with the last lines of the output; a failed or aborted build leaves no stamp
 */
export const buildAdmin = async (root: string, options: { onLine?: (line: string) => void; signal?: AbortSignal } = {}): Promise<void> => {
  const sources = adminSources(root)
  rmSync(path.join(root, BUILD_STAMP), { force: true })
  const lines: string[] = []
  const next = createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, LOG_TO: 'stdout', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    signal: options.signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) {
        if (!line.trim()) continue
        lines.push(line)
        options.onLine?.(line)
      }
    })
  }
  const code = await new Promise<null | number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The admin could not be built (next build ended with ${code ?? 'a signal'}):\n${lines.slice(-LAST_LINES).join('\n')}`)
  writeFileSync(path.join(root, BUILD_STAMP), sources)
}
