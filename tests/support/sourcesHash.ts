import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What can change the schema; the rest of `src` (screens, commands) and the rooms of a plugin that only act at run time cannot. */
const SOURCES = ['collections', 'migrations', 'plugins', 'src', 'payload.config.ts', 'package-lock.json', 'tests/support']
const NOT_SCHEMA = new Set(
  ['admin', 'app', 'cli', 'clock', 'endpoints', 'http', 'library', 'log', 'models', 'rules', 'server', 'skills', 'templates'].map((folder) => `src/${folder}`),
)
const RUN_TIME_ROOMS = /^plugins\/[^/]+\/(components|endpoints|schedules|skills|tasks)$/

/** Hash of every source the database schema can depend on, relative to `root`. */
export const sourcesHash = (root: string): string => {
  const hash = createHash('sha256')
  const visit = (relative: string) => {
    const file = path.join(root, relative)
    const stats = statSync(file, { throwIfNoEntry: false })
    if (!stats || NOT_SCHEMA.has(relative) || RUN_TIME_ROOMS.test(relative)) return
    if (stats.isDirectory()) {
      for (const entry of readdirSync(file).sort()) visit(`${relative}/${entry}`)
    } else if (!relative.includes('.spec.') && /\.(tsx?|json)$/.test(relative)) {
      hash.update(relative).update(readFileSync(file))
    }
  }
  for (const source of SOURCES) visit(source)
  return hash.digest('hex').slice(0, 16)
}
