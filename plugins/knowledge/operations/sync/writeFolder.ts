import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { MANIFEST } from './constants'
import { textHash } from './textHash'
import type { SyncDocument } from './types'

/** Keys in one order, so that two exports of the same documents are the same bytes. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]))
}

const put = (file: string, text: string): void => {
  const bytes = Buffer.from(text, 'utf8')
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  mkdirSync(path.dirname(file), { recursive: true })
  // A file is there whole or as it was.
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}

const fileOf = (folder: string, at: string): string => path.join(folder, `${at.slice(1)}.md`)

/** Writes documents into a folder, `gone` ones out of it, and the manifest. Files that are right already are not touched. */
export const writeFolder = ({ documents, folder, gone = [] }: { documents: readonly SyncDocument[]; folder: string; gone?: readonly string[] }): void => {
  for (const { content, path: at } of documents) put(fileOf(folder, at), content)
  for (const at of gone) rmSync(fileOf(folder, at), { force: true })
  const manifest = { documents: Object.fromEntries(documents.map(({ content, meta, path: at }) => [at, { ...meta, hash: textHash(content) }])) }
  put(path.join(folder, MANIFEST), `${JSON.stringify(sorted(manifest), null, 2)}\n`)
}
