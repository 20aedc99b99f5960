/** `npm start`. Settles the process environment before anything reads it, then starts the engine. */
const { env } = process

// Explicit production (a container, a host) must bring its secrets; a person at a terminal gets generated ones.
env.ENGINE_MODE ??= env.NODE_ENV === 'production' && env.DATABASE_URL ? 'production' : 'development'
// React, Next and Payload run in their production form either way: `npm start` serves a build.
Object.assign(env, { NODE_ENV: env.NODE_ENV ?? 'production' })
env.LOG_TO ??= process.stdout.isTTY ? 'file' : 'stdout'
env.NEXT_TELEMETRY_DISABLED ??= '1'

const { runStart } = await import('./runStart')
await runStart(process.argv.slice(2))

export {}
