import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type DemoSignIn, demoSignIns } from '@/src/cli/demoSignIns'
import { nodeArguments } from '@/tests/support/nodeArguments'

export type EngineProcess = { signIns: DemoSignIn[]; stop: () => Promise<void>; url: string }

const START_TIMEOUT_MS = 840_000
const STOP_TIMEOUT_MS = 30_000

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(Number(process.env.E2E_PORT ?? 0), '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port was given'))))
    })
  })

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The environment without what the test runner set, so that the engine finds its own defaults. */
const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$)/.test(name)))

/** Runs what `npm start` runs, as a process of its own on a fresh data folder, and waits for its pages. */
export const startEngineProcess = async (): Promise<EngineProcess> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'engine-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const lines: string[] = []
  const child = spawn(process.execPath, [...nodeArguments, 'src/cli/start.ts'], {
    env: { ...inherited(), DATA_DIR: dataDir, HOST: '127.0.0.1', LOG_LEVEL: 'warn', LOG_TO: 'stdout', NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const until = Date.now() + START_TIMEOUT_MS
  while (!(await answers(`${url}/portal/sign-in`))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the engine did not start:\n${lines.join('').slice(-4000)}`)
    await pause(500)
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await Promise.race([ended, pause(STOP_TIMEOUT_MS).then(() => child.kill('SIGKILL'))])
    rmSync(dataDir, { force: true, recursive: true })
  }
  return { signIns: demoSignIns(dataDir), stop, url }
}

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(60_000) })).ok
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError')) return false // not listening yet
    throw error
  }
}
