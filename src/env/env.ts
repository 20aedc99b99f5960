import { existsSync } from 'node:fs'

import { generateSecrets } from './generateSecrets'
import { parseEnv } from './parseEnv'
import type { Env } from './types'

let parsed: Env | undefined

/**
 * The environment, validated once per process; a `.env` file beside package.json
 * fills in what is unset (from Node 20.12, not in tests).
 * Nothing else reads `process.env`.
 * @throws ENVIRONMENT_INVALID with one line per problem
 */
export const env = (): Env => (parsed ??= read())

const read = (): Env => {
  if (process.env.NODE_ENV !== 'test' && existsSync('.env') && 'loadEnvFile' in process) process.loadEnvFile('.env')
  return parseEnv(process.env, generateSecrets)
}
