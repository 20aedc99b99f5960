import { type Child, startChild } from './startChild'

/** A process that is killed with SIGKILL and comes back, like one of a supervisor. */
export class Mortal {
  deaths = 0
  /** Ready, and neither killed nor ended since. */
  isAlive = false
  /** How it ended without being killed, and what it had said; it must not. */
  readonly ownEnds: string[] = []
  private child: Child | undefined

  /** `script`: a file beside this one that prints `ready` when it serves. */
  constructor(private readonly args: string[], private readonly script = 'childProcess.ts') {}

  get role(): string {
    return this.args[0] ?? ''
  }

  async start(): Promise<void> {
    const child = await startChild(this.script, this.args)
    this.child = child
    this.isAlive = true
    void child.ended.then((how) => {
      if (this.child !== child || !this.isAlive) return
      this.isAlive = false
      this.ownEnds.push(`${this.role} ended (${how}) by itself:\n${child.output()}`)
    })
  }

  async kill(): Promise<void> {
    const { child } = this
    if (!child || !this.isAlive) return
    this.isAlive = false
    this.deaths += 1
    child.kill()
    await child.ended
  }

  async restart(): Promise<void> {
    await this.kill()
    await this.start()
  }

  said(): string {
    return `${this.role} ${this.isAlive ? 'alive' : 'dead'}: ${this.child?.output() ?? ''}`
  }
}
