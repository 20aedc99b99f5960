import { START_USAGE } from './constants'
import { createShutdown } from './createShutdown'
import { parseStartArguments } from './parseStartArguments'
import { sentenceOf } from './sentenceOf'

/** Starts the engine, prints its progress, stops it cleanly on Ctrl-C or SIGTERM; a second Ctrl-C does not wait. */
export const runStart = async (argv: string[]): Promise<void> => {
  const shutdown = createShutdown()
  let isStopping = false
  const end = async (code: number): Promise<void> => {
    const problems = await shutdown.run()
    for (const problem of problems) console.error(`While stopping, ${problem}`)
    if (code === 0) console.log('Stopped.')
    process.exit(problems.length ? 1 : code)
  }
  const stop = (): void => {
    if (isStopping) process.exit(130)
    isStopping = true
    console.log('\nStopping … press Ctrl-C again to stop at once')
    void end(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    const args = parseStartArguments(argv)
    if (args.help) return void console.log(START_USAGE)
    // Loaded only now: it reads the environment, and what is wrong there is said in a sentence too.
    const { startEngine } = await import('./startEngine')
    await startEngine(args, shutdown)
  } catch (error) {
    if (isStopping) return
    isStopping = true
    console.error(sentenceOf(error))
    await end(1)
  }
}
