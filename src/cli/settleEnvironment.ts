import { loadEnvFile } from '@/src/env/loadEnvFile'

/**
 * What `npm start` decides where nobody did, after `.env` was read: explicit production (a container, a host) must bring its secrets, a person at a
 * terminal gets generated ones.
 * @throws ENVIRONMENT_INVALID
 */
export const settleEnvironment = (): void => {
  loadEnvFile()
  const { env } = process
  env.ENGINE_MODE ||= env.NODE_ENV === 'production' && env.DATABASE_URL ? 'production' : 'development'
  // React, Next and Payload run in their production form either way: `npm start` serves a build.
  Object.assign(env, { NODE_ENV: env.NODE_ENV || 'production' })
  env.LOG_TO ||= process.stdout.isTTY ? 'file' : 'stdout'
  env.NEXT_TELEMETRY_DISABLED ??= '1'
}
