/** `npm start`. Settles the process environment before anything reads it, then starts the engine. */
const { nodeProblem } = await import('./nodeProblem')
const { sentenceOf } = await import('./sentenceOf')
const { settleEnvironment } = await import('./settleEnvironment')

try {
  const problem = nodeProblem(process.version)
  if (problem) throw new Error(problem)
  settleEnvironment()
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

const { runStart } = await import('./runStart')
await runStart(process.argv.slice(2))

export {}
