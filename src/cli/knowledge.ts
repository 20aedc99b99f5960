import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { compareDocuments } from '@/plugins/knowledge/operations/sync/compareDocuments'
import { exportDocuments } from '@/plugins/knowledge/operations/sync/exportDocuments'
import { pullLibrary } from '@/plugins/knowledge/operations/sync/pullLibrary'
import { pushLibrary } from '@/plugins/knowledge/operations/sync/pushLibrary'
import { readFolder } from '@/plugins/knowledge/operations/sync/readFolder'
import type { Change } from '@/plugins/knowledge/operations/sync/types'
import { writeFolder } from '@/plugins/knowledge/operations/sync/writeFolder'
import { inTransaction } from '@/src/db/inTransaction'
import { openDatabase } from '@/src/db/openDatabase'
import { sql } from '@/src/db/sql'

import { openEngine } from './openEngine'
import { sentenceOf } from './sentenceOf'

const USAGE = `npm run knowledge -- pull|push|diff DIR [--organization SLUG] [--message TEXT] [--delete] [--force]
  pull   write the organization's documents into DIR
  push   bring the organization's documents to what DIR says; --delete removes those without a file, --force overwrites newer ones
  diff   say what push --delete would change; exits with 1 when there is something`

const SIGNS = { added: '+', changed: '~', removed: '-' }
const tell = (changes: readonly Change[]): void => {
  for (const { fields, kind, path } of changes) process.stdout.write(`${SIGNS[kind]} ${path}${fields.length > 0 ? `  (${fields.join(', ')})` : ''}\n`)
  process.stdout.write(changes.length === 0 ? 'Nothing differs.\n' : `${changes.length} document${changes.length === 1 ? '' : 's'}\n`)
}

const organizationOf = async (payload: Payload, slug: string | undefined): Promise<string> => {
  const rows = await sql(payload)<{ id: string; slug: string }>('select id, slug from organizations where $1::text is null or slug = $1 order by slug limit 20', [slug ?? null])
  const [only, ...more] = rows
  if (!only) throw new Error(slug ? `There is no organization '${slug}'.` : 'There is no organization yet: start the engine once.')
  if (more.length > 0) throw new Error(`There are several organizations: say --organization ${rows.map((row) => row.slug).join('|')}.`)
  return only.id
}

const work = async (payload: Payload, command: string, folder: string, values: { delete: boolean; force: boolean; message?: string; organization?: string }): Promise<number> => {
  const organization = await organizationOf(payload, values.organization)
  return inTransaction(payload, { kind: 'system' }, async (req) => {
    if (command === 'pull') tell(await pullLibrary({ folder, force: values.force, organization, req }))
    if (command === 'push') {
      tell(await pushLibrary({ folder, force: values.force, message: values.message, organization, remove: values.delete, req }))
      writeFolder({ documents: (await exportDocuments({ organization, req })).filter(({ path }) => readFolder(folder).documents.some((one) => one.path === path)), folder })
    }
    if (command !== 'diff') return 0
    const changes = compareDocuments(await exportDocuments({ organization, req }), readFolder(folder).documents)
    tell(changes)
    return changes.length > 0 ? 1 : 0
  })
}

/** `npm run knowledge -- pull|push|diff DIR`: an organization's library as a folder of markdown, e.g. in git. */
const run = async (): Promise<number> => {
  const options = { delete: { default: false, type: 'boolean' }, force: { default: false, type: 'boolean' }, message: { type: 'string' }, organization: { type: 'string' } } as const
  const { positionals: [command = '', folder], values } = parseArgs({ allowPositionals: true, options })
  if (!['diff', 'pull', 'push'].includes(command) || !folder) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const database = await openDatabase()
  const payload = await openEngine()
  try {
    return await work(payload, command, folder, values)
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
