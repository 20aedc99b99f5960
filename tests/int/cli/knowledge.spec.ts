import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { insert } from '@/tests/support/fixtures/insert'

import { startProcess } from './startProcess'

const folder = path.resolve('.cache/knowledge-cli')
let engine: Engine
beforeAll(async () => {
  engine = await createEngine()
  const organization = await createOrganization(engine)
  await insert(engine, 'knowledge-documents', { content: '# Tone\n\nWarm.\n', documentType: 'REFERENCE', organization: organization.id, path: '/reference/tone', title: 'Tone' })
  rmSync(folder, { force: true, recursive: true })
  mkdirSync(folder, { recursive: true })
}, 180_000)
afterAll(async () => {
  rmSync(folder, { force: true, recursive: true })
  await engine?.stop()
})

/** The command as an operator runs it. */
const knowledge = async (...args: string[]) => {
  const run = startProcess(args, { DATABASE_URL: engine.databaseUrl, DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'error' }, 'knowledge')
  return { code: await run.code, output: run.output() }
}

it('npm run knowledge keeps a library in a folder: pull, diff and push, with exit codes a script can use', { timeout: 180_000 }, async () => {
  const library = path.join(folder, 'library')
  expect(await knowledge('pull', library)).toEqual({ code: 0, output: expect.stringContaining('+ /reference/tone') })
  expect(readFileSync(path.join(library, 'reference/tone.md'), 'utf8')).toBe('# Tone\n\nWarm.\n')
  expect(await knowledge('diff', library)).toEqual({ code: 0, output: expect.stringContaining('Nothing differs.') })
  appendFileSync(path.join(library, 'reference/tone.md'), '\nAnd exact.\n')
  writeFileSync(path.join(library, 'note.md'), '---\ntags: [new]\n---\n# A note\n')
  expect(await knowledge('diff', library)).toEqual({ code: 1, output: expect.stringMatching(/\+ \/note[\s\S]*~ \/reference\/tone {2}\(text\)[\s\S]*2 documents/) })
  expect((await knowledge('push', library, '--message', 'By hand')).code).toBe(0)
  expect(await engine.sql('select path, status, version::int, change_log from knowledge_documents order by path')).toMatchObject([{ path: '/note', status: 'DRAFT' }, { change_log: 'By hand', path: '/reference/tone', version: 2 }])
  expect((await knowledge('diff', library)).code).toBe(0)
  expect(await knowledge('sync', library)).toEqual({ code: 2, output: expect.stringContaining('npm run knowledge -- pull|push|diff') })
})
