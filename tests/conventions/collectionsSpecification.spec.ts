import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { describeCollections } from '@/src/fields/describeCollections'

type Entry = { enums?: Record<string, Record<string, string>>; fields?: Record<string, string>; home: string; omitted?: Record<string, string> }

const read = <Data>(path: string): Data => JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')) as Data
const map = read<Record<string, Entry>>('../../docs/model-map.json')
/** Every detailed model of the five seeds with the names of its fields. */
const specification = read<Record<string, string>>('./specification.json')

const schema = new Map(describeCollections(collections).map((collection) => [collection.slug, collection]))
const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const plain = (name: string) => {
  const short = camel(name).replace(/Ids?$/, '').toLowerCase()
  return short === 'workspace' || short === 'tenant' ? 'organization' : short
}
/** Kept by Payload for every collection. */
const AUTOMATIC = new Set(['id', 'createdat', 'updatedat', 'deletedat'])

const find = (slug: string, path: string) =>
  schema.get(slug)?.fields.find((field) => field.path.toLowerCase() === path.toLowerCase() || plain(field.path) === plain(path))

const homeless = (model: string, entry: Entry): string[] => {
  const [slug = '', ...inner] = entry.home.split('.')
  const prefix = inner.length > 0 ? `${inner.join('.')}.` : ''
  return (specification[model] ?? '').split(' ').filter((name) => {
    if (!name) return false
    if (AUTOMATIC.has(name.toLowerCase().replace(/_/g, '')) || AUTOMATIC.has(plain(name))) return false
    if ((entry.omitted?.[name]?.length ?? 0) >= 20) return false
    const target = entry.fields?.[name]
    if (target?.includes(':')) return !find(...(target.split(':') as [string, string]))
    if (target) return !find(slug, target)
    return !find(slug, prefix + camel(name)) && !find(slug, prefix + camel(name).replace(/Ids?$/, ''))
  })
}

describe('docs/model-map.json', () => {
  it('gives each of the 198 models a home that exists', () => {
    expect(Object.keys(specification)).toHaveLength(198)
    expect(Object.keys(map).sort()).toEqual(Object.keys(specification).sort())
    expect(Object.entries(map).filter(([, { home }]) => !schema.has(home.split('.')[0] ?? ''))).toEqual([])
  })

  it('places every field of every model, or says why not', () => {
    expect(Object.entries(map).flatMap(([model, entry]) => homeless(model, entry).map((name) => `${model}.${name}`))).toEqual([])
  })

  it('translates values of the seeds into options that exist', () => {
    const wrong = Object.entries(map).flatMap(([model, { enums = {}, fields = {}, home }]) =>
      Object.entries(enums).flatMap(([name, values]) => {
        const [slug = '', ...inner] = home.split('.')
        const field = find(slug, fields[name] ?? [...inner, camel(name)].join('.'))
        return Object.values(values).filter((value) => !field?.options?.includes(value)).map((value) => `${model}.${name}: ${value}`)
      }),
    )
    expect(wrong).toEqual([])
  })
})
