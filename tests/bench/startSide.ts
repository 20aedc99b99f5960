import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'

import { nodeArguments } from '@/tests/support/nodeArguments'

import type { Answers, Ask } from './protocol'

export type Side = {
  ask: <Kind extends Ask['do']>(ask: Extract<Ask, { do: Kind }>) => Promise<Answers[Kind]>
  /** From the start of the process to its first answered list (worker: until it takes jobs), in ms. */
  startMs: number
  stop: () => Promise<void>
}

/** What a production installation has to set. */
const SECRETS = { ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`, PAYLOAD_SECRET: randomBytes(32).toString('base64') }
const FILE = path.join(import.meta.dirname, 'sideProcess.ts')

/** Starts a side's process and waits until it serves. */
export const startSide = async (name: 'engine' | 'plain' | 'worker', databaseUrl: string): Promise<Side> => {
  const started = performance.now()
  const child = fork(FILE, [name, databaseUrl], {
    env: { ...process.env, ...SECRETS, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error', NODE_ENV: 'production' },
    execArgv: nodeArguments,
  })
  const next = (): Promise<{ error?: string; value?: unknown }> =>
    new Promise((resolve, reject) => {
      const onExit = (code: null | number) => reject(new Error(`the process of '${name}' ended with ${code}`))
      child.once('exit', onExit)
      child.once('message', (message) => {
        child.off('exit', onExit)
        resolve(message as object)
      })
    })
  await next()
  const startMs = performance.now() - started
  const ask: Side['ask'] = async (question) => {
    const answered = next()
    child.send(question)
    const { error, value } = await answered
    if (error) throw new Error(`${name}: ${error}`)
    return value as Answers[typeof question.do]
  }
  const stop = async (): Promise<void> => {
    await ask({ do: 'stop' })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }
  return { ask, startMs, stop }
}
