import type { Payload } from 'payload'

import { sql } from '@/src/db/sql'
import { hashToken } from '@/src/secrets/hashToken'
import { randomToken } from '@/src/secrets/randomToken'

import type { Caller } from '../../support/createEngine'
import type { Asked } from './measureRequests'

/** The words of the bench, most frequent first (`bench_syllables`). */
export const word = (place: number): string => [0, 1, 2].map((digit) => 'babecidogufehijokulamenipoqurasetivowuxayezi'.substr(2 * (Math.floor((place * 7) / 22 ** digit) % 22), 2)).join('')

const RULES = {
  few: { match: 'all', rules: [{ field: 'tags', operator: 'contains', value: word(900) }, { field: 'status', operator: 'equals', value: 'APPROVED' }] },
  many: { match: 'all', rules: [{ field: 'license', operator: 'equals', value: 'OWNED' }, { field: 'metadata.width', operator: 'gt', value: 3000 }] },
  words: { match: 'any', rules: [{ field: 'name', operator: 'contains', value: word(77) }, { field: 'externalId', operator: 'equals', value: 'EXT-4242' }] },
}

const collectionOf = async (payload: Payload, organization: string, [name, smartRules]: [string, object]): Promise<string> => {
  const [known] = await sql(payload)<{ id: string }>('select id from asset_collections where organization_id = $1 and slug = $2', [organization, `smart-${name}`])
  if (known) return known.id
  const made = await payload.create({ collection: 'asset-collections', data: { collectionType: 'SMART', name, organization, slug: `smart-${name}`, smartRules } as never, overrideAccess: true })
  return String(made.id)
}

/** A public link to a collection of 500 assets. */
const sharedBy = async (payload: Payload, organization: string): Promise<string> => {
  const token = randomToken('col')
  const [known] = await sql(payload)<{ id: string }>(`select id from asset_collections where organization_id = $1 and slug = 'shared'`, [organization])
  const id = known?.id ?? String((await payload.create({ collection: 'asset-collections', data: { collectionType: 'MANUAL', name: 'Shared', organization, slug: 'shared' } as never, overrideAccess: true })).id)
  if (!known) {
    await sql(payload)(
      `insert into asset_collection_items (id, organization_id, collection_id, asset_id, sort_order, added_at)
       select gen_random_uuid(), $1::uuid, $2::uuid, a.id, row_number() over (), now() from assets a join asset_libraries l on l.id = a.library_id
        where a.organization_id = $1::uuid and a.status = 'APPROVED' and l.visibility = 'PUBLIC' and a.expires_at is null limit 500`,
      [organization, id],
    )
  }
  await sql(payload)('update asset_collections set is_public = true, share_token = $2, share_password = null where id = $1', [id, hashToken(token)])
  return token
}

/** What is asked of the bench's organization, by whom. */
export const requestsOf = async (payload: Payload): Promise<Asked[]> => {
  const [organization] = await sql(payload)<{ id: string }>(`select id from organizations where slug = 'bench'`)
  const people = await sql(payload)<{ email: string; id: string }>(`select id, email from users where email like '%@bench.test'`)
  const person = (role: string): Caller => ({ collection: 'users', id: people.find(({ email }) => email.startsWith(role))?.id ?? '' })
  const [owner, artist] = [person('owner'), person('artist')]
  const folders = (await sql(payload)<{ id: string }>('select id from asset_folders where organization_id = $1 and depth = 1 order by id limit 50', [organization?.id])).map(({ id }) => id)
  const years = (await sql(payload)<{ id: string }>('select id from asset_folders where organization_id = $1 and depth = 0 order by id limit 50', [organization?.id])).map(({ id }) => id)
  const at = (list: string[], turn: number) => list[turn % list.length] ?? ''
  const browse = (name: string, query: (turn: number) => string, as = owner): Asked => ({ as, name: `browse: ${name}`, path: (turn) => `/api/assets/browse?${query(turn)}` })
  const smart = await Promise.all(Object.entries(RULES).map(async (rules) => ({ id: await collectionOf(payload, organization?.id ?? '', rules), name: rules[0] })))
  const token = await sharedBy(payload, organization?.id ?? '')
  return [
    browse('all, hits only', () => 'facets=false'),
    browse('all, with facets', () => ''),
    browse('all, with facets, a library hidden', () => '', artist),
    browse('type and licence', (turn) => `type=IMAGE_PHOTO&license=${turn % 2 ? 'OWNED' : 'ROYALTY_FREE'}`),
    browse('a common tag', (turn) => `tag=${word(1 + (turn % 5))}`),
    browse('a rare tag', (turn) => `tag=${word(500 + turn)}`),
    browse('two tags and a colour', (turn) => `tag=${word(1)}&tag=${word(2 + (turn % 4))}&colorName=red`, artist),
    browse('a colour name, landscape', () => 'colorName=teal&orientation=LANDSCAPE', artist),
    browse('a word', (turn) => `q=${word(40 + turn)}`, artist),
    browse('a common word', (turn) => `q=${word(2 + (turn % 3))}`, artist),
    browse('a year of folders', (turn) => `folder=${at(years, turn)}`, artist),
    browse('a folder', (turn) => `folder=${at(folders, turn)}`, artist),
    browse('a folder, by name', (turn) => `folder=${at(folders, turn)}&sort=name`, artist),
    browse('no folder', () => 'folder=none', artist),
    browse('expiring', () => 'sort=expiring&license=RIGHTS_MANAGED', artist),
    browse('by name', () => 'sort=name&facets=false', artist),
    browse('two words and a type', (turn) => `q=${word(3)}%20${word(10 + turn)}&type=IMAGE_PHOTO`, artist),
    browse('last changed', () => 'sort=updated&status=APPROVED', artist),
    browse('a colour', (turn) => `color=%23${(((turn + 1) * 2654435) % 0xffffff).toString(16).padStart(6, '0')}`, artist),
    { as: artist, name: 'places: libraries and folders with numbers', path: () => '/api/assets/places' },
    { as: artist, name: 'REST: folders of a folder', path: (turn) => `/api/asset-folders?where[parent][equals]=${at(years, turn)}&limit=100&depth=0` },
    { as: artist, name: 'REST: assets of a folder', path: (turn) => `/api/assets?where[folder][equals]=${at(folders, turn)}&limit=25&depth=0` },
    { as: owner, name: 'share page of 500 assets', path: () => `/api/shares/${token}` },
    ...smart.map(({ id, name }): Asked => ({ as: artist, name: `smart collection, ${name}`, path: () => `/api/asset-collections/${id}/assets?limit=50` })),
  ]
}
