/** `npm start`. Settles the process environment before anything reads it, then starts the engine. */
const { settleEnvironment } = await import('./settleEnvironment')
const { sentenceOf } = await import('./sentenceOf')

try {
  settleEnvironment()
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

const { runStart } = await import('./runStart')
await runStart(process.argv.slice(2))

export {}
