import { config } from 'dotenv'

import { EnvironmentInvalid } from './errors'

/**
 * Takes what is unset from `.env` in the working folder; not in tests. Before anything decides by a variable: `ENGINE_MODE` may be in the file.
 * @throws ENVIRONMENT_INVALID when the file is there and cannot be read, rather than to start without what it says
 */
export const loadEnvFile = (): void => {
  if (process.env.NODE_ENV === 'test') return
  const { error } = config({ path: '.env', quiet: true })
  if (error && !('code' in error && error.code === 'ENOENT')) throw new EnvironmentInvalid({ problems: [`.env cannot be read: ${error.message}`] })
}
