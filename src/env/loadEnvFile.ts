import { existsSync } from 'node:fs'

import { EnvironmentInvalid } from './errors'

const FILE = '.env'

/**
 * Takes what is unset from `.env` in the working folder; not in tests. Before anything decides by a variable: `ENGINE_MODE` may be in the file.
 * @throws ENVIRONMENT_INVALID on a Node that cannot read it, rather than to start without what it says
 */
export const loadEnvFile = (): void => {
  if (process.env.NODE_ENV === 'test' || !existsSync(FILE)) return
  const { loadEnvFile: load, version }: { loadEnvFile?: (file: string) => void; version: string } = process
  if (!load) throw new EnvironmentInvalid({ problems: [`${FILE} is read from Node 20.12 on, this is ${version}: use a newer one, or set the variables themselves`] })
  load(FILE)
}
