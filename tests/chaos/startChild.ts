import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { nodeArguments } from '@/tests/support/nodeArguments'

/** A start takes seconds, also on a loaded machine. */
const READY_WITHIN_MS = 60_000
const KEPT_CHARACTERS = 8_000

export type Child = {
  /** Its end: the exit code, or the signal that killed it. */
  ended: Promise<NodeJS.Signals | null | number>
  kill: () => void
  /** The last of what it printed, for the message of a failing test. */
  output: () => string
  process: ChildProcess
}

/** What the kernel says a silent process waits for, thread by thread, where there is a /proc. */
const waitingIn = (pid = 0): string => {
  const tasks = `/proc/${pid}/task`
  if (!existsSync(tasks)) return 'no /proc to ask'
  return readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/stat`, 'utf8').split(' ').slice(1, 3).join(' ') + ` ${readFileSync(`${tasks}/${task}/wchan`, 'utf8')}`).join(', ')
}

/**
 * Starts a script of this folder as a process of its own; resolves once it has printed `ready`.
 * Its output is read until it ends: a pipe closed earlier would end a process that has something to say.
 * @throws when it ends or stays silent instead; then it is gone
 */
export const startChild = async (script: string, args: string[]): Promise<Child> => {
  const child = spawn(process.execPath, [...nodeArguments, path.join(import.meta.dirname, script), ...args], {
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = new Promise<NodeJS.Signals | null | number>((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)))
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string) => {
      child.kill('SIGKILL')
      reject(new Error(`${script} ${args[0]} ${what}:\n${printed}`))
    }
    const timer = setTimeout(() => fail(`was not ready within ${READY_WITHIN_MS} ms (${waitingIn(child.pid)})`), READY_WITHIN_MS)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-KEPT_CHARACTERS)
        if (/^ready$/m.test(printed)) resolve()
      })
    }
    void ended.then((how) => fail(`ended (${how}) before it was ready`))
    void ended.finally(() => clearTimeout(timer))
    child.once('error', reject)
  })
  return { ended, kill: () => void child.kill('SIGKILL'), output: () => printed, process: child }
}
