import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'


/** A process that is killed with SIGKILL and comes back, like one of a supervisor. */
export class Mortal {
  deaths = 0
  private child: ChildProcess | undefined

  /** `script`: a file beside this one that prints `ready` when it serves. */
  constructor(private readonly args: string[], private readonly script = 'childProcess.ts') {}

  /** Ready, and not killed since. */
  isAlive = false

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, this.script), ...this.args], {
      env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'test' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.child = child
    const exited = once(child, 'exit').then(() => {
      throw new Error(`${this.args[0]} ended before it was ready`)
    })
    const ready = (async () => {
      for await (const chunk of child.stdout) if (String(chunk).includes('ready')) return
    })()
    await Promise.race([ready, exited])
    this.isAlive = true
    exited.catch(() => undefined)
    child.stdout.resume()
  }

  async kill(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    this.isAlive = false
    this.deaths += 1
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async restart(): Promise<void> {
    await this.kill()
    await this.start()
  }
}
