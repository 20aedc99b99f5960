import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type BuiltInContentType = { description: string; icon: string; name: string; previewUrl?: string; schema: { fields: unknown[] }; slug: string }

const root = fileURLToPath(new URL('content-types', import.meta.url))

/** The content types every organization starts with, in order of their slugs. */
export const builtInContentTypes = (): BuiltInContentType[] =>
  readdirSync(root)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${root}/${name}`, 'utf8')) as BuiltInContentType)
