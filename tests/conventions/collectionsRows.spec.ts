import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert, type Row } from '@/tests/support/fixtures/insert'

const bySlug = new Map(collections.map((collection) => [collection.slug, collection]))

/** Required values that a rule of the field decides. */
const SPECIAL: Record<string, unknown> = {
  // Only what is approved can be published.
  'publish-schedules.action': 'ARCHIVE',
  'knowledge-documents.path': '/policies/test',
  'page-templates.structure': { sections: [] },
  'custom-field-definitions.fieldName': 'weight',
  'content-types.schema': { fields: [] },
  'agent-skills.slug': 'intake-processor',
  'content-triggers.eventType': 'brief.created',
}

describe('a row of every collection', () => {
  let engine: Engine
  let organization: Row
  const made = new Map<string, Row>()

  /** The smallest data a collection accepts: its required fields that have no default. */
  const smallest = async (slug: string, fields: Field[]): Promise<Record<string, unknown>> => {
    const data: Record<string, unknown> = {}
    for (const field of fields) {
      if (field.type === 'tabs') for (const tab of field.tabs) Object.assign(data, await smallest(slug, tab.fields))
      else if (!('name' in field) || !field.name) Object.assign(data, 'fields' in field ? await smallest(slug, field.fields) : {})
      else if ('required' in field && field.required && (!('defaultValue' in field) || field.defaultValue === undefined || field.name === 'organization')) {
        data[field.name] = SPECIAL[`${slug}.${field.name}`] ?? (await valueOf(slug, field))
      }
    }
    return data
  }

  const valueOf = async (slug: string, field: Field): Promise<unknown> => {
    switch (field.type) {
      case 'array':
        return [await smallest(slug, field.fields)]
      case 'date':
        return '2026-03-14T15:09:26.000Z'
      case 'email':
        return `${slug}@example.com`
      case 'json':
        return field.jsonSchema?.schema.type === 'array' ? [] : { kind: 'image', mimeType: 'image/png', size: 1, url: '/a.png' }
      case 'number':
        return 1
      case 'relationship':
        return field.relationTo === 'organizations' ? organization.id : (await rowOf([field.relationTo].flat()[0] ?? '')).id
      case 'select': {
        const [first] = field.options
        const value = typeof first === 'object' ? first.value : first
        return field.hasMany ? [value] : value
      }
      case 'text':
        if ('hasMany' in field && field.hasMany) return ['one']
        return field.name.toLowerCase().endsWith('url') ? 'https://example.com/a' : field.name === 'slug' ? slug : `some-${field.name}`.toLowerCase()
      default:
        return `some ${'name' in field ? field.name : ''}`
    }
  }

  const rowOf = async (slug: string): Promise<Row> => {
    const known = made.get(slug)
    if (known) return known
    const collection = bySlug.get(slug)
    if (!collection) throw new Error(`no collection ${slug}`)
    const data = await smallest(slug, collection.fields)
    if (slug === 'content-triggers') Object.assign(data, { actionConfig: { skillSlug: 'intake-processor' }, actionType: 'INVOKE_SKILL' })
    // a brief or a project, at least one of them.
    if (slug === 'deliverables') data.brief = (await rowOf('briefs')).id
    // Publishing by schedule is for what is approved.
    if (slug === 'publish-schedules') data.action = 'ARCHIVE'
    // The others were asked for when the asset was made; a text has no film.
    if (slug === 'asset-renditions') data.renditionType = 'PREVIEW_VIDEO'
    if (slug === 'users') data.organizations = [{ organization: organization.id, role: 'ADMIN' }]
    if (collection.auth) Object.assign(data, { email: `${slug}@example.com` }, typeof collection.auth === 'object' && collection.auth.disableLocalStrategy ? {} : { password: 'a password of the tests' })
    const row = collection.upload
      ? await engine.payload.create({
          collection: slug as never,
          data: data as never,
          // Of which the engine makes no renditions by itself.
          file: { data: Buffer.from('{\\rtf1 hello}'), mimetype: 'application/rtf', name: 'hello.rtf', size: 13 },
          overrideAccess: true,
        })
      : await insert(engine, slug, data)
    made.set(slug, row as Row)
    return row as Row
  }

  beforeAll(async () => {
    engine = await createEngine()
    organization = await insert(engine, 'organizations', { name: 'A Studio' })
    made.set('organizations', organization)
  })
  afterAll(() => engine.stop())

  it.each(collections.map(({ slug }) => slug))('%s takes the smallest data and answers it again', async (slug) => {
    const { id } = await rowOf(slug)
    const read = await engine.payload.findByID({ collection: slug as never, depth: 0, id, overrideAccess: true })
    expect(read).toMatchObject({ id })
    const tenant = bySlug.get(slug)?.custom?.tenant !== false
    if (tenant) expect(read).toMatchObject({ organization: organization.id })
  })
})
