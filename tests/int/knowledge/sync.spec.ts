import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compareDocuments } from '@/plugins/knowledge/operations/sync/compareDocuments'
import { exportDocuments } from '@/plugins/knowledge/operations/sync/exportDocuments'
import { importDocuments } from '@/plugins/knowledge/operations/sync/importDocuments'
import { pullLibrary } from '@/plugins/knowledge/operations/sync/pullLibrary'
import { pushLibrary } from '@/plugins/knowledge/operations/sync/pushLibrary'
import { readFolder } from '@/plugins/knowledge/operations/sync/readFolder'
import type { SyncDocument } from '@/plugins/knowledge/operations/sync/types'
import { writeFolder } from '@/plugins/knowledge/operations/sync/writeFolder'
import { inTransaction } from '@/src/db/inTransaction'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import type { Row } from '@/tests/support/fixtures/insert'

let engine: Engine
let organization: Row
let owner: Row
let folder: string
beforeAll(async () => {
  engine = await createEngine()
  organization = await createOrganization(engine)
  owner = await createUser(engine, { organization, role: 'OWNER' })
  folder = mkdtempSync(path.join(tmpdir(), 'knowledge-'))
}, 180_000)
afterAll(async () => {
  rmSync(folder, { force: true, recursive: true })
  await engine?.stop()
})

const act = <Result>(run: (args: { folder: string; organization: string; req: Parameters<Parameters<typeof inTransaction>[2]>[0] }) => Promise<Result>) =>
  inTransaction(engine.payload, { kind: 'system' }, (req) => run({ folder, organization: organization.id, req }))
/** Every file of a folder with its bytes. */
const bytesOf = (root: string) =>
  Object.fromEntries(readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.path, entry.name)).sort().map((file) => [path.relative(root, file), readFileSync(file).toString('hex')]))

const word = fc.stringMatching(/^[a-zé0-9][a-z0-9é_.-]{0,6}$/).filter((text) => !text.endsWith('.md'))
const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }).map((raw) => raw.replaceAll('\u0000', '')),
  fc.constantFrom('---\r\ntitle: A\r\n---\r\nText\r\n', '\ufeff# B\n', '\n\n  trailing  \n\n', '---\nx: [1, 2]\n---\n# H\n\n```\n---\n```\n', '# only a heading'),
).filter((raw) => raw.trim() !== '' && !raw.startsWith('---js') && Buffer.from(raw).toString() === raw)
const moment = fc.option(fc.integer({ max: 4_000_000_000_000, min: 0 }).map((ms) => new Date(ms).toISOString()), { nil: undefined })
const drawing = fc.record({
  content: text,
  description: fc.option(word, { nil: undefined }),
  effectiveDate: moment,
  expirationDate: moment,
  parts: fc.array(word, { maxLength: 3, minLength: 1 }),
  status: fc.constantFrom('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'DEPRECATED', 'ARCHIVED'),
  tags: fc.uniqueArray(word, { maxLength: 3 }),
  title: fc.string({ maxLength: 20, minLength: 1 }).filter((title) => /^[a-z]/i.test(title) && title === title.trim()),
  visibility: fc.constantFrom('PUBLIC', 'INTERNAL', 'RESTRICTED', 'PRIVATE'),
})

const documentsOf = (drawings: (typeof drawing extends fc.Arbitrary<infer Drawing> ? Drawing : never)[]): SyncDocument[] => {
  const found = new Map<string, SyncDocument>()
  for (const { content, description, effectiveDate, expirationDate, parts, status, tags, title, visibility } of drawings) {
    const at = `/drawn/${parts.join('/')}`
    const meta = {
      ...(visibility === 'RESTRICTED' && { allowedRoles: ['PRODUCER', 'ARTIST'] }),
      ...(description && { description }), ...(effectiveDate && { effectiveDate }), ...(expirationDate && { expirationDate }),
      ...(visibility === 'PRIVATE' && { owner: String(owner.email) }), ...(tags.length > 0 && { tags }),
      ...(found.size > 0 && { relatedDocs: [[...found.keys()][0] ?? ''] }),
      documentType: 'REFERENCE', status, title, visibility,
    }
    if (!found.has(at)) found.set(at, { content, meta, path: at })
  }
  return [...found.values()]
}
const wipe = () => engine.sql('delete from knowledge_documents where organization_id = $1', [organization.id])

describe('a library in a folder', () => {
  it('is the same after export, wipe and import, byte for byte', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawing, { maxLength: 4, minLength: 1 }), async (drawings) => {
        const documents = documentsOf(drawings)
        await wipe()
        await act((args) => importDocuments({ ...args, changes: compareDocuments([], documents), documents }))
        rmSync(folder, { force: true, recursive: true })
        await act((args) => pullLibrary(args))
        const first = bytesOf(folder)
        await wipe()
        await act((args) => pushLibrary(args))
        const again = mkdtempSync(path.join(tmpdir(), 'knowledge-again-'))
        await act((args) => pullLibrary({ ...args, folder: again }))
        expect(bytesOf(again)).toEqual(first)
        rmSync(again, { force: true, recursive: true })
        expect(readFolder(folder).documents.map(({ content, path: at }) => [at, content]).sort()).toEqual(documents.map(({ content, path: at }) => [at, content]).sort())
      }),
      { numRuns: 5 },
    )
  })

  it('takes changes both ways, new files as drafts, and keeps what has no file unless told', async () => {
    await wipe()
    rmSync(folder, { force: true, recursive: true })
    const first: SyncDocument[] = ['a', 'b', 'c'].map((name) => ({ content: `# ${name}`, meta: { documentType: 'REFERENCE', status: 'PUBLISHED', title: name, visibility: 'INTERNAL' }, path: `/${name}` }))
    await act((args) => importDocuments({ ...args, changes: compareDocuments([], first), documents: first }))
    await act((args) => pullLibrary(args))
    writeFileSync(path.join(folder, 'a.md'), '# a\n\nmore')
    writeFileSync(path.join(folder, 'd.md'), '---\ntags: [new]\n---\n# The letter D\n')
    rmSync(path.join(folder, 'b.md'))
    expect(await act((args) => pushLibrary({ ...args, message: 'By hand' }))).toEqual([{ fields: ['text'], kind: 'changed', path: '/a' }, { fields: [], kind: 'added', path: '/d' }])
    const rows = await engine.sql('select path, title, status, version::int, change_log from knowledge_documents where organization_id = $1 order by path', [organization.id])
    expect(rows).toMatchObject([{ change_log: 'By hand', path: '/a', version: 2 }, { path: '/b' }, { path: '/c' }, { path: '/d', status: 'DRAFT', title: 'The letter D' }])
    expect(await act((args) => pushLibrary({ ...args, remove: true }))).toEqual([{ fields: [], kind: 'removed', path: '/b' }])
    expect(await act((args) => pullLibrary(args))).toEqual([])
  })

  it('refuses to overwrite what changed on both sides, and files that are no text', async () => {
    writeFileSync(path.join(folder, 'a.md'), '# mine')
    await engine.payload.update({ collection: 'knowledge-documents', data: { content: '# theirs' }, overrideAccess: true, where: { path: { equals: '/a' } } })
    await expect(act((args) => pushLibrary(args))).rejects.toMatchObject({ code: 'KNOWLEDGE_FOLDER_CONFLICT', data: { paths: ['/a'] } })
    await expect(act((args) => pullLibrary(args))).rejects.toMatchObject({ code: 'KNOWLEDGE_FOLDER_CONFLICT' })
    expect(await act((args) => pushLibrary({ ...args, force: true }))).toMatchObject([{ path: '/a' }])
    writeFileSync(path.join(folder, 'x.md'), Buffer.from([0xff, 0xfe]))
    expect(() => readFolder(folder)).toThrow(/no UTF-8/)
    rmSync(path.join(folder, 'x.md'))
    await act(async ({ organization: id, req }) => writeFolder({ documents: await exportDocuments({ organization: id, req }), folder }))
    expect(await act((args) => pushLibrary(args))).toEqual([])
  })
})
