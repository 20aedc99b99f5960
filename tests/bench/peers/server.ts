/**
 * The engine as the peer benchmark starts it: `DATABASE_URL`, `PORT` and `PEERS_TOKEN` are given. Migrates, makes the content the requests refer to
 * where it is missing, and listens. Web only, as `npm run start:web`.
 */
import { getPayload } from 'payload'

import config from '@payload-config'
import { hashApiKey } from '@/src/access/hashApiKey'
import { migrateDatabase } from '@/src/db/migrateDatabase'
import { sql } from '@/src/db/sql'
import { vectorColumnsOf } from '@/src/db/vectorColumnsOf'
import { startWeb } from '@/src/server/startWeb'

const ORGANIZATION = '01900000-0000-7000-8000-000000000001'
const ARTICLE = '01900000-0000-7000-8000-000000000002'

const { collections } = await config
await migrateDatabase({ url: process.env.DATABASE_URL ?? '', vectors: vectorColumnsOf(collections) })
const payload = await getPayload({ config })
const run = sql(payload)
const fields = [
  { name: 'title', required: true, type: 'text' },
  { name: 'body', type: 'text' },
  { name: 'price', type: 'number' },
  { name: 'category', relation: 'content-categories', type: 'relation' },
  { name: 'tags', type: 'tags' },
  { name: 'publishedAt', type: 'date' },
]
await run(`insert into organizations (id, name, slug, is_active) values ($1, 'Peers', 'peers', true) on conflict (id) do nothing`, [ORGANIZATION])
await run(
  `insert into content_types (id, organization_id, name, slug, schema, is_active, title_field, enable_versioning, max_versions) values ($1, $2, 'Article', 'article', $3, true, 'title', true, 50) on conflict (id) do nothing`,
  [ARTICLE, ORGANIZATION, JSON.stringify({ fields })],
)
await run(
  `insert into delivery_sites (id, organization_id, name, base_url, host, site_token, is_active) values ($1, $1, 'Peers', 'http://127.0.0.1', '127.0.0.1', 'site_peers', true) on conflict (id) do nothing`,
  [ORGANIZATION],
)
await run(`insert into api_keys (id, organization_id, name, key_hash) values ($1, $1, 'Peers', $2) on conflict (id) do nothing`, [ORGANIZATION, hashApiKey(`ece_${process.env.PEERS_TOKEN}`)])
await run(`insert into api_keys_texts (parent_id, path, "order", text) select $1, 'scopes', 1, '*' where not exists (select 1 from api_keys_texts where parent_id = $1)`, [ORGANIZATION])
const web = await startWeb(payload, { admin: false, host: '127.0.0.1', port: Number(process.env.PORT) })
process.once('SIGTERM', () => void web.stop().then(() => payload.destroy()).then(() => process.exit(0)))
