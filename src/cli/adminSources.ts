import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['collections', 'next.config.ts', 'package-lock.json', 'payload.config.ts', 'plugins', 'public', 'src', 'tsconfig.json']
/** Never part of the built admin. */
const LEFT_OUT = /(^src\/cli\/|\.spec\.tsx?$|\.md$)/

/** Hash of everything the built admin depends on, relative to `root`. */
export const adminSources = (root: string): string => {
  const hash = createHash('sha256')
  const visit = (relative: string): void => {
    const stats = statSync(path.join(root, relative), { throwIfNoEntry: false })
    if (!stats) return
    if (stats.isDirectory()) for (const entry of readdirSync(path.join(root, relative)).sort()) visit(`${relative}/${entry}`)
    else if (!LEFT_OUT.test(relative)) hash.update(`${relative}\0`).update(readFileSync(path.join(root, relative)))
  }
  for (const source of SOURCES) visit(source)
  return hash.digest('hex').slice(0, 16)
}
