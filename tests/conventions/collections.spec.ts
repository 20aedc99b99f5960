import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { eventTypes } from '@/collections/eventTypes'
import { slugs } from '@/collections/slugs'
import { accessOptionsOf } from '@/src/access/accessOptionsOf'
import type { CollectionEvents } from '@/src/events/types'
import type { StateMachine } from '@/src/states/types'

const ADMIN_GROUPS = ['Plan', 'Create', 'Assets', 'Clients', 'Campaigns', 'Insights', 'Agents', 'Settings']
const OPERATIONS = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const
/** Rows that belong to no organization, each for a reason that its file gives. */
const GLOBAL = ['agent-packs', 'agent-templates', 'organizations', 'users']

type Named = { field: Field; path: string }

const nested = (field: Field): Field[] => {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields)
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields)
  return 'fields' in field ? field.fields : []
}

const everyField = (fields: Field[], prefix = ''): Named[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? `${prefix}${field.name}` : prefix.replace(/\.$/, '')
    return [{ field, path: name }, ...everyField(nested(field), name ? `${name}.` : '')]
  })

/** What can be queried at the top level, as one namespace: fields in tabs, rows and sections are not nested in the data. */
const topFields = (fields: Field[]): Field[] =>
  fields.flatMap((field) => ('name' in field && field.name ? [field] : topFields(nested(field))))

const known = new Set<string>(Object.values(slugs))
const named = (collection: CollectionConfig) => topFields(collection.fields).flatMap((field) => ('name' in field ? [field.name] : []))

describe('the collections', () => {
  it('are those of slugs.ts, each once', () => {
    expect(collections.map(({ slug }) => slug).sort()).toEqual([...known].sort())
    expect(new Set(collections.map(({ slug }) => slug)).size).toBe(collections.length)
  })

  it('link only to collections that exist, and join on fields that exist', () => {
    const bySlug = new Map(collections.map((collection) => [collection.slug, collection]))
    const broken = collections.flatMap(({ fields, slug }) =>
      everyField(fields).flatMap(({ field, path }) => {
        if (field.type === 'relationship') return [field.relationTo].flat().flatMap((to) => (known.has(to) ? [] : [`${slug}.${path} → ${to}`]))
        if (field.type !== 'join' || typeof field.collection !== 'string') return []
        const target = bySlug.get(field.collection)
        return target && named(target).includes(field.on) ? [] : [`${slug}.${path} joins ${field.collection}.${field.on}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('show at most 48 entries in the navigation, in the eight groups of work', () => {
    expect(collections.filter(({ admin }) => admin?.hidden !== true).length).toBeLessThanOrEqual(48)
    const groups = collections.map(({ admin, slug }) => `${slug}: ${String(admin?.group)}`)
    expect(groups.filter((group) => !ADMIN_GROUPS.some((known) => group.endsWith(`: ${known}`)))).toEqual([])
  })
})

describe.each(collections.map((collection) => [collection.slug, collection] as const))('%s', (slug, collection) => {
  it('states access for every operation', () => {
    expect(OPERATIONS.filter((operation) => typeof collection.access?.[operation] !== 'function')).toEqual([])
    const resource = slug.replace(/ies$/, 'y').replace(/(ss|sh|ch|x)es$/, '$1').replace(/([^s])s$/, '$1')
    // Seed 003 speaks of stages: stage:assign, stage:update-status.
    expect(accessOptionsOf(collection.access)?.resource).toBe(slug === 'deliverable-stages' ? 'stage' : resource)
  })

  it('names a title, columns and searched fields that it has', () => {
    const native = ['id', 'createdAt', 'updatedAt', ...(collection.auth ? ['email'] : []), ...(collection.upload ? ['filename', 'mimeType', 'filesize'] : [])]
    const has = new Set([...named(collection), ...native])
    const { defaultColumns = [], listSearchableFields = [], useAsTitle = 'id' } = collection.admin ?? {}
    expect([useAsTitle, ...defaultColumns, ...listSearchableFields].filter((name) => !has.has(name))).toEqual([])
  })

  it('belongs to an organization, and is unique only within it', () => {
    const isGlobal = collection.custom?.tenant === false
    expect(isGlobal).toBe(GLOBAL.includes(slug))
    if (isGlobal) return
    const organization = topFields(collection.fields).find((field) => 'name' in field && field.name === 'organization')
    expect(organization).toMatchObject({ index: true, relationTo: 'organizations', required: true })
    const global = everyField(collection.fields).filter(({ field }) => 'unique' in field && field.unique)
    expect(global.map(({ path }) => path)).toEqual([])
    const across = (collection.indexes ?? []).filter((index) => index.unique && !index.fields.includes('organization'))
    expect(across).toEqual([])
  })

  it('indexes fields that it has', () => {
    const has = new Set([...named(collection), 'createdAt', 'updatedAt'])
    expect((collection.indexes ?? []).flatMap((index) => index.fields).filter((name) => !has.has(name))).toEqual([])
  })

  it('emits events of the vocabulary, about fields that it has', () => {
    const events = collection.custom?.events as CollectionEvents | undefined
    if (!events) return
    const has = new Set(named(collection))
    const names = new Set(eventTypes.map(({ name }) => name))
    const emitted = [events.onCreate, events.onUpdate, events.onDelete, ...(events.onChange ?? []).map(({ event }) => event)]
    expect(emitted.filter((name) => name !== undefined && !names.has(name))).toEqual([])
    const fields = [...(events.onChange ?? []).map(({ field }) => field), ...(events.payload ?? [])]
    expect(fields.filter((name) => !has.has(name))).toEqual([])
  })

  it('has the fields its state machines stamp, and every state can be reached', () => {
    const fields = new Set(named(collection))
    for (const machine of (collection.custom?.states ?? []) as StateMachine[]) {
      const stamped = Object.values(machine.stamps).flatMap(({ at, by }) => [at, by].filter((name) => name !== undefined))
      expect(stamped.filter((name) => !fields.has(name))).toEqual([])
      expect(fields.has(machine.field.name)).toBe(true)
      const reached = new Set(machine.createIn)
      for (let size = -1; size !== reached.size; ) {
        size = reached.size
        for (const state of [...reached]) Object.values(machine.transitions[state] ?? {}).forEach((next) => reached.add(next))
      }
      expect(Object.keys(machine.transitions).filter((state) => !reached.has(state))).toEqual([])
    }
  })

  it('does not share the enum of `_status` with a field', () => {
    if (typeof collection.versions !== 'object' || !collection.versions.drafts) return
    const status = topFields(collection.fields).find((field) => 'name' in field && field.name === 'status')
    if (status) expect(status).toMatchObject({ enumName: expect.any(String) })
  })
})
