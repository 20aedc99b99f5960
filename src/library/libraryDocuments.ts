import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { documentPath } from './documentPath'
import { libraryType } from './libraryType'
import { parseFrontmatter } from './parseFrontmatter'

export type LibraryDocument = { content: string; description?: string; documentType: string; path: string; tags: string[]; title: string }

const root = fileURLToPath(new URL('.', import.meta.url))

/** Documents of the starter library that are under one of the prefixes; all without one. In order of their paths. */
export const libraryDocuments = (...prefixes: string[]): LibraryDocument[] =>
  readdirSync(root, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ content: readFileSync(`${root}/${name}`, 'utf8'), path: documentPath(name) }))
    .filter(({ path }) => prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(prefix)))
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ content, path }) => {
      const { data } = parseFrontmatter(content)
      return {
        content,
        ...(typeof data.description === 'string' ? { description: data.description } : {}),
        documentType: libraryType(path) ?? 'META',
        path,
        tags: Array.isArray(data.tags) ? data.tags.map(String) : [],
        title: typeof data.title === 'string' ? data.title : path,
      }
    })
