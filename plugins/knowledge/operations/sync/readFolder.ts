import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { documentPath } from '@/src/library/documentPath'
import { libraryType } from '@/src/library/libraryType'
import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import { FolderUnusable } from '../../errors'
import { MANIFEST } from './constants'
import type { Folder, SyncDocument, SyncMeta } from './types'

type Manifest = { documents?: Record<string, SyncMeta & { hash?: string }> }

/** Bytes as they are, a byte order mark included. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const textOf = (file: string): string => {
  try {
    return decoder.decode(readFileSync(file))
  } catch (error) {
    throw new FolderUnusable({ file, reason: 'it is no UTF-8 text' }, { cause: error })
  }
}

const manifestOf = (file: string): Manifest => {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(textOf(file)) as Manifest
  } catch (error) {
    throw new FolderUnusable({ file, reason: error instanceof Error ? error.message : String(error) }, { cause: error })
  }
}

/** What a file says about itself when nobody has said more: a new file begins as a draft. */
const metaOf = (content: string, at: string): SyncMeta => {
  const { body, data } = parseFrontmatter(content)
  const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(body)?.[1]
  const text = (key: string, fallback: string) => (typeof data[key] === 'string' ? data[key] : fallback)
  return {
    ...(typeof data.description === 'string' && { description: data.description }),
    documentType: text('documentType', libraryType(at) ?? 'REFERENCE'),
    status: 'DRAFT',
    ...(Array.isArray(data.tags) && data.tags.length > 0 && { tags: data.tags.map(String) }),
    title: text('title', heading ?? at.split('/').at(-1) ?? at),
    visibility: 'INTERNAL',
  }
}

const filesIn = (folder: string, below = ''): string[] =>
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const name = path.posix.join(below, entry.name)
    if (entry.isDirectory()) return filesIn(folder, name)
    return entry.isFile() && entry.name.endsWith('.md') ? [name] : []
  })

/**
 * The markdown files of a folder as documents; hidden folders and links are left alone.
 * @throws KNOWLEDGE_FOLDER_UNUSABLE
 */
export const readFolder = (folder: string): Folder => {
  if (!existsSync(folder)) return { base: {}, documents: [] }
  const { documents: known = {} } = manifestOf(path.join(folder, MANIFEST))
  const documents = new Map<string, SyncDocument>()
  for (const name of filesIn(folder)) {
    const at = documentPath(name)
    if (documents.has(at)) throw new FolderUnusable({ file: path.join(folder, name), reason: `another file stands for ${at} already` })
    const content = textOf(path.join(folder, name))
    const { hash: _, ...meta }: SyncMeta & { hash?: string } = known[at] ?? metaOf(content, at)
    documents.set(at, { content, meta, path: at })
  }
  const base = Object.fromEntries(Object.entries(known).flatMap(([at, { hash }]) => (hash ? [[at, hash]] : [])))
  return { base, documents: [...documents.values()].sort((one, other) => (one.path < other.path ? -1 : 1)) }
}
