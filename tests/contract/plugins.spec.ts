/** What every plugin of the suite promises, asked of every folder of `plugins/`. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { flattenAllFields } from 'payload'
import type { CollectionConfig, Config, FlattenedField, Plugin } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { collections } from '@/collections'
import { registryOf } from '@/src/plugin/registryOf'

type PluginFactory = (options?: Record<string, unknown>) => Plugin

/** Options a plugin cannot do without. */
const REQUIRED: Record<string, Record<string, unknown>> = { search: { collections: { briefs: {} } } }

const root = path.resolve(import.meta.dirname, '../../plugins')
const names = readdirSync(root).filter((name) => existsSync(path.join(root, name, 'index.ts')))
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const freeze = <Value>(value: Value, seen = new WeakSet<object>()): Value => {
  if (typeof value !== 'object' || value === null || seen.has(value) || Object.isFrozen(value)) return value
  seen.add(value)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || Array.isArray(value)) {
    for (const child of Object.values(value)) freeze(child, seen)
    Object.freeze(value)
  }
  return value
}

/** A copy that shares no object with the original, so that freezing one leaves the other alone; functions stay the same. */
const copy = <Value>(value: Value, seen = new Map<object, unknown>()): Value => {
  if (typeof value !== 'object' || value === null) return value
  const known = seen.get(value)
  if (known) return known as Value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype) return value
  const made: Record<string, unknown> = Array.isArray(value) ? ([] as never) : {}
  seen.set(value, made)
  for (const [key, child] of Object.entries(value)) made[key] = copy(child, seen)
  return made as Value
}

const baseConfig = (): Config => ({ admin: { user: 'users' }, collections: copy(collections), db: {} as never, endpoints: [], secret: 'tests' })

const columns = (fields: FlattenedField[]): unknown[] =>
  fields.map((field) => [field.name, field.type, 'flattenedFields' in field ? columns(field.flattenedFields) : null]).sort()
const schemaOf = (config: Config) =>
  (config.collections ?? []).map(({ fields, slug, versions }) => [slug, Boolean(versions), columns(flattenAllFields({ fields: copy(fields) }))]).sort()

const behaviourOf = (config: Config) => ({
  endpoints: (config.endpoints ?? []).length + (config.collections ?? []).reduce((sum, { endpoints }) => sum + (endpoints ? endpoints.length : 0), 0),
  hooks: (config.collections ?? []).reduce((sum, { hooks }) => sum + Object.values(hooks ?? {}).reduce((all: number, list) => all + (list?.length ?? 0), 0), 0),
  onInit: config.onInit !== undefined,
  registered: Object.values(registryOf(config)).reduce((sum: number, items: unknown[]) => sum + items.length, 0),
})

describe.each(names)('plugins/%s', (name) => {
  let plugin: PluginFactory
  beforeAll(async () => {
    const module = (await import(`../../plugins/${name}/index.ts`)) as Record<string, unknown>
    plugin = module[`${camel(name)}Plugin`] as PluginFactory
  })

  it(`exports ${camel(name)}Plugin`, () => {
    expect(plugin).toBeTypeOf('function')
  })

  it('is pure: it changes neither its options nor the config', async () => {
    const options = freeze({ ...REQUIRED[name] })
    const config = freeze(baseConfig())
    const first = await plugin(options)(config)
    const second = await plugin(options)(config)
    expect(first).not.toBe(config)
    expect(schemaOf(second)).toEqual(schemaOf(first))
    expect(behaviourOf(second)).toEqual(behaviourOf(first))
  })

  it('throws at boot on an option it does not have', () => {
    expect(() => plugin({ ...REQUIRED[name], noSuchOption: true })).toThrow(/noSuchOption/)
  })

  it('keeps the schema and drops the behaviour when it is disabled', async () => {
    const config = baseConfig()
    const on = await plugin({ ...REQUIRED[name] })(config)
    const off = await plugin({ ...REQUIRED[name], enabled: false })(config)
    expect(schemaOf(off)).toEqual(schemaOf(on))
    expect(behaviourOf(off)).toEqual(behaviourOf(await withSchemaOnly(config, off)))
  })

  it('adds to hooks and endpoints, never replaces them', async () => {
    const mark = () => undefined
    const endpoint = { handler: () => new Response(), method: 'get' as const, path: '/mark' }
    const marked = baseConfig()
    const config: Config = {
      ...marked,
      collections: marked.collections?.map((collection): CollectionConfig => ({ ...collection, hooks: { ...collection.hooks, afterChange: [...(collection.hooks?.afterChange ?? []), mark] } })),
      endpoints: [endpoint],
    }
    const result = await plugin({ ...REQUIRED[name] })(config)
    expect(result.endpoints).toContain(endpoint)
    for (const { slug } of config.collections ?? []) {
      const kept = result.collections?.find((collection) => collection.slug === slug)
      expect([slug, kept?.hooks?.afterChange?.includes(mark)]).toEqual([slug, true])
    }
  })
})

/** What a disabled plugin may show: the behaviour of the config it was given, nothing more. */
const withSchemaOnly = async (config: Config, off: Config): Promise<Config> => ({
  ...config,
  collections: off.collections?.map((collection) => {
    const given = config.collections?.find(({ slug }) => slug === collection.slug)
    return { ...collection, endpoints: given?.endpoints, hooks: given?.hooks }
  }),
})

describe('options that name collections', () => {
  it.each([
    ['activity', { collection: 'no-such-slug' }],
    ['idempotency', { collection: 'no-such-slug' }],
    ['permissions', { apiKeys: 'no-such-slug' }],
    ['permissions', { rolePermissions: 'no-such-slug' }],
    ['permissions', { users: 'no-such-slug' }],
    ['tenancy', { organizations: 'no-such-slug' }],
    ['tenancy', { users: 'no-such-slug' }],
  ])('throw at boot on a slug that is not there: %s %j', async (name, options) => {
    const module = (await import(`../../plugins/${name}/index.ts`)) as Record<string, PluginFactory>
    const plugin = module[`${camel(name)}Plugin`]
    expect(() => plugin?.(options)(baseConfig())).toThrow(/no-such-slug/)
  })

  it.each([
    ['limits', { maxLimit: 0 }],
    ['limits', { store: 'redis' }],
    ['limits', { rates: { everybody: 1 } }],
    ['idempotency', { keepHours: -1 }],
    ['activity', { coalesceMinutes: -1 }],
  ])('throw at boot on a value that makes no sense: %s %j', async (name, options) => {
    const module = (await import(`../../plugins/${name}/index.ts`)) as Record<string, PluginFactory>
    expect(() => module[`${camel(name)}Plugin`]?.(options)).toThrow(Object.keys(options)[0] === 'rates' ? 'everybody' : Object.keys(options)[0])
  })
})
