import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

import { type OpenDatabase, openDatabase } from '@/src/db/openDatabase'
import { sourcesHash } from './sourcesHash'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server every test database lives on, and the template they are cloned from. */
    testDatabase: { serverUrl: string; template: string }
  }
}

/**
 * Opens one database server for the whole run, that of DATABASE_URL or the embedded one (kept in `.cache`), and makes sure
 * that the template with the schema exists on it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root
  mkdirSync(path.join(root, '.cache'), { recursive: true })
  process.env.DATA_DIR = path.join(root, '.cache/test-data')
  const databaseUrl = process.env.DATABASE_URL || undefined
  const server = await openDatabase({ dataDir: path.join(root, '.cache/test-data'), databaseUrl, isDurable: false })
  project.provide('testDatabase', { serverUrl: server.url, template: await template(root, server) })
  return server.stop
}

/** The template's name; its building is skipped while no source changed. */
const template = async (root: string, server: OpenDatabase): Promise<string> => {
  const note = path.join(root, '.cache', 'test-template.json')
  const sources = `${sourcesHash(root)} ${server.isEmbedded ? 'embedded' : new URL(server.url).host}`
  const known: unknown = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null
  if (isNote(known) && known.sources === sources && (await touch(server.url, known.name))) return known.name
  // Imported only when needed: it loads the whole product.
  const { buildTemplate } = await import('./buildTemplate')
  const name = await buildTemplate(server.url)
  writeFileSync(note, JSON.stringify({ name, sources }))
  return name
}

const isNote = (value: unknown): value is { name: string; sources: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'sources' in value

/** Notes the use, so that the template is kept; false when it is gone. */
const touch = async (serverUrl: string, name: string): Promise<boolean> => {
  const server = new Client({ connectionString: serverUrl })
  await server.connect()
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) return false
    await server.query(`comment on database "${name}" is '${new Date().toISOString()}'`)
    return true
  } finally {
    await server.end()
  }
}
