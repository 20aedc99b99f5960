import { generateSecrets } from './generateSecrets'
import { loadEnvFile } from './loadEnvFile'
import { parseEnv } from './parseEnv'
import type { Env } from './types'

let parsed: Env | undefined

/**
 * The environment, validated once per process; a `.env` file beside package.json fills in what is unset (`loadEnvFile`).
 * Nothing else reads `process.env`.
 * @throws ENVIRONMENT_INVALID with one line per problem
 */
export const env = (): Env => (parsed ??= read())

const read = (): Env => {
  loadEnvFile()
  return parseEnv(process.env, generateSecrets)
}
