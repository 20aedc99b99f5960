import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'

import { migrateDatabase } from '@/src/db/migrateDatabase'
import { readMigrations } from '@/src/db/readMigrations'

import { withDatabase } from '../support/withDatabase'

let folder: string
let name: string
let url: string

const onServer = async (statement: string, database?: string) => {
  const { serverUrl } = inject('testDatabase')
  const client = new Client({ connectionString: database ? withDatabase(serverUrl, database) : serverUrl })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  name = `engine_test_migrate_${Date.now().toString(36)}`
  await onServer(`create database "${name}"`)
  url = withDatabase(inject('testDatabase').serverUrl, name)
})
afterEach(async () => {
  await onServer(`drop database "${name}" with (force)`)
  rmSync(folder, { recursive: true })
})

const write = (file: string, statements: string) => writeFileSync(path.join(folder, file), statements)
const tables = async () => (await onServer(`select table_name from information_schema.tables where table_schema = 'public' order by 1`, name)).map((row) => row.table_name)

describe('migrating a database', () => {
  it('runs the landed migrations on an empty database, and nothing the second time', async () => {
    cpSync('migrations', folder, { recursive: true })
    const landed = readMigrations(folder).map((migration) => migration.name)
    expect((await migrateDatabase({ folder, url })).applied).toEqual(landed)
    expect(await tables()).toContain('knowledge_documents')
    expect((await migrateDatabase({ folder, url })).applied).toEqual([])
  })

  it('lets one of several processes do it', async () => {
    write('0001_first.sql', 'create table firsts (id int);')
    write('0002_second.sql', 'alter table firsts add column note text;')
    const all = await Promise.all(Array.from({ length: 8 }, () => migrateDatabase({ folder, url })))
    expect(all.flatMap(({ applied }) => applied).sort()).toEqual(['0001_first', '0002_second'])
  })

  it('keeps what was applied before a failing migration and nothing of the failing one', async () => {
    write('0001_first.sql', 'create table firsts (id int);')
    write('0002_broken.sql', 'create table seconds (id int); select no_such_function();')
    await expect(migrateDatabase({ folder, url })).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
    expect(await tables()).toEqual(['firsts'])
    write('0002_broken.sql', 'create table seconds (id int);')
    expect((await migrateDatabase({ folder, url })).applied).toEqual(['0002_broken'])
  })

  it('refuses a migration edited after it ran', async () => {
    write('0001_first.sql', 'create table firsts (id int);')
    await migrateDatabase({ folder, url })
    write('0001_first.sql', 'create table firsts (id int, note text);')
    await expect(migrateDatabase({ folder, url })).rejects.toMatchObject({ code: 'MIGRATION_EDITED' })
  })

  it('refuses a database of a newer version', async () => {
    write('0001_first.sql', 'create table firsts (id int);')
    await migrateDatabase({ folder, url })
    rmSync(path.join(folder, '0001_first.sql'))
    await expect(migrateDatabase({ folder, url })).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' })
  })

  it('measures cosine distance with the same text whether pgvector is there or not', async () => {
    const { hasVectors } = await migrateDatabase({ folder, url })
    const [exact] = await onServer(`select array[1, 0, 1]::real[] <=> array[1, 1, 0]::real[] as distance`, name)
    expect(exact?.distance).toBeCloseTo(0.5)
    if (!hasVectors) return
    const [indexed] = await onServer(`select '[1,0,1]'::vector <=> '[1,1,0]'::vector as distance`, name)
    expect(indexed?.distance).toBeCloseTo(0.5)
  })

  it('moves vectors over when pgvector appears', async () => {
    write('0001_first.sql', 'create table pieces (id int, embedding real[]); insert into pieces values (1, array[1, 0, 0]);')
    const { hasVectors } = await migrateDatabase({ folder, url, vectors: [{ column: 'embedding', dimensions: 3, table: 'pieces' }] })
    const [column] = await onServer(`select udt_name from information_schema.columns where table_name = 'pieces' and column_name = 'embedding'`, name)
    expect(column?.udt_name).toBe(hasVectors ? 'vector' : '_float4')
    await migrateDatabase({ folder, url, vectors: [{ column: 'embedding', dimensions: 3, table: 'pieces' }] })
    expect(await onServer('select id from pieces', name)).toEqual([{ id: 1 }])
  })
})
