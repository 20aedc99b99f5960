import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

import { nodeArguments } from '@/tests/support/nodeArguments'

export type StartRun = {
  child: ChildProcess
  /** Exit code, null when a signal ended it. */
  code: Promise<null | number>
  lines: () => string[]
  output: () => string
  /** Waits until it has printed `text`; fails when it ends before. */
  until: (text: string, withinMs?: number) => Promise<void>
}

const root = path.resolve(import.meta.dirname, '../../..')

/** `npm start`, or another command, as a person's terminal runs it: without the variables of the test runner; in a folder with a `.env` of its own when given. */
export const startProcess = (args: string[], environment: Record<string, string>, command = 'start', folder = root): StartRun => {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')))
  const child = spawn(process.execPath, [...nodeArguments, path.join(root, `src/cli/${command}.ts`), ...args], {
    cwd: folder,
    env: { ...inherited, ...environment, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') } as Record<string, string> as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  return {
    child,
    code: new Promise((resolve) => child.once('close', resolve)),
    lines: () => output.trim().split('\n'),
    output: () => output,
    until: async (text, withinMs = 90_000) => {
      const deadline = Date.now() + withinMs
      while (!output.includes(text)) {
        if (Date.now() > deadline || child.exitCode !== null) throw new Error(`It never said '${text}':\n${output}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}
