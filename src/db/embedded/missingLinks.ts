import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

/** Links of the package's libraries that are missing, as paths relative to the package. */
export const missingLinks = (native: string): { source: string; target: string }[] => {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const root = path.dirname(native)
  return links.parse(JSON.parse(readFileSync(list, 'utf8'))).filter(({ target }) => !existsSync(path.join(root, target)))
}

const links = z.array(z.object({ source: z.string(), target: z.string() }))
