import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, type Field } from 'payload'

import { collections } from '@/collections'
import { lexicalEditor } from '@/src/payload/lexicalEditor'
import { shortForeignKeys } from '@/src/payload/shortForeignKeys'

const signedIn = ({ req }: { req: { user: unknown } }) => Boolean(req.user)

/** Without hooks and access rules of its own, at any depth. */
const plainField = (field: Field): Field => {
  const { access: _access, hooks: _hooks, ...rest } = field as { access?: unknown; hooks?: unknown } & Field
  if ('fields' in rest) return { ...rest, fields: rest.fields.map(plainField) } as Field
  if (rest.type === 'tabs') return { ...rest, tabs: rest.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(plainField) })) }
  if (rest.type === 'blocks') return { ...rest, blocks: rest.blocks.map((block) => ({ ...block, fields: block.fields.map(plainField) })) }
  return rest as Field
}

/** The same entities as any Payload project would have them: no plugin, no hook, no event, access = signed in. */
const plain = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { create: signedIn, delete: signedIn, read: signedIn, update: signedIn },
  auth: collection.auth && collection.slug === 'users' ? true : collection.auth ? { disableLocalStrategy: true, strategies: [] } : undefined,
  custom: {},
  endpoints: [],
  fields: collection.fields.map(plainField),
  hooks: {},
})

/** Payload's own database adapter; only the names of foreign keys are cut to what PostgreSQL takes. */
export const plainConfig = (databaseUrl: string) =>
  buildConfig({
    admin: { user: 'users' },
    collections: collections.map(plain),
    db: postgresAdapter({ beforeSchemaInit: [shortForeignKeys], idType: 'uuidv7', pool: { connectionString: databaseUrl, max: 20 }, push: false }),
    editor: lexicalEditor(),
    logger: { options: { level: 'error' } },
    secret: 'only the bench knows this secret, nobody else',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
