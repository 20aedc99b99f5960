import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { insert, type Row } from '@/tests/support/fixtures/insert'

describe('deleting a row that others refer to', () => {
  let engine: Engine
  let organization: Row

  beforeAll(async () => {
    engine = await createEngine()
    organization = await createOrganization(engine)
  })
  afterAll(() => engine.stop())

  const remove = (collection: string, { id }: Row) =>
    engine.payload.delete({ collection: collection as never, context: { principal: { kind: 'system' } }, id, overrideAccess: true })
  const count = async (table: string): Promise<number> => Number((await engine.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n)

  it('takes along what is nothing without it (B001-003)', async () => {
    const own = { organization: organization.id }
    const contact = await insert(engine, 'contacts', { ...own, firstName: 'Ana', lastName: 'Lund' })
    await insert(engine, 'contact-notes', { ...own, contact: contact.id, content: 'Prefers mornings' })
    expect(await count('contact_notes')).toBe(1)
    await remove('contacts', contact)
    expect(await count('contact_notes')).toBe(0)
  })

  it('lets go of what stands by itself', async () => {
    const own = { organization: organization.id }
    const client = await insert(engine, 'clients', { ...own, name: 'Halden' })
    const brief = await insert(engine, 'briefs', { ...own, client: client.id, title: 'Spring' })
    await remove('clients', client)
    const [row] = await engine.sql('select client_id from briefs where id = $1', [brief.id])
    expect(row).toEqual({ client_id: null })
  })

  it('is refused where the other cannot be without it', async () => {
    const own = { organization: organization.id }
    const library = await insert(engine, 'asset-libraries', { ...own, name: 'Stock' })
    const [file] = await engine.sql<{ id: string }>(
      `insert into files (id, organization_id, filename, mime_type, filesize) values (gen_random_uuid(), $1, 'a.txt', 'text/plain', 1) returning id`,
      [organization.id],
    )
    await insert(engine, 'assets', { ...own, assetType: 'OTHER', file: file?.id, library: library.id, name: 'A' })
    await expect(remove('asset-libraries', library)).rejects.toThrow()
    expect(await count('asset_libraries')).toBe(1)
  })

  it('does not empty an organization by deleting it', async () => {
    await expect(remove('organizations', organization)).rejects.toThrow()
    expect(await count('organizations')).toBe(1)
  })
})
