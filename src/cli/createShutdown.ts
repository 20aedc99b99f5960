type Closer = { close: () => Promise<unknown>; name: string }

/** What was opened, closed again in reverse order; `signal` aborts what is still being opened. */
export type Shutdown = {
  add: (name: string, close: () => Promise<unknown>) => void
  /** Closes everything once; problems are told by name and do not keep the rest from closing. */
  run: () => Promise<string[]>
  signal: AbortSignal
}

export const createShutdown = (): Shutdown => {
  const closers: Closer[] = []
  const controller = new AbortController()
  let running: Promise<string[]> | undefined
  const closeAll = async (): Promise<string[]> => {
    controller.abort(new Error('The engine is stopping.'))
    const problems: string[] = []
    for (const { close, name } of closers.reverse()) {
      try {
        await close()
      } catch (error) {
        problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    return problems
  }
  return {
    add: (name, close) => closers.push({ close, name }),
    run: () => (running ??= closeAll()),
    signal: controller.signal,
  }
}
