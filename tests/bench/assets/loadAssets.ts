import type { Payload } from 'payload'

export type Catalogue = { artist: string; organization: string; owner: string }

/** Ids in the order of time, as the engine makes them. */
const IDS = `
  create or replace function bench_id(n int) returns uuid language sql volatile as $$
    select (lpad(to_hex((extract(epoch from now() - interval '400 days' + n * interval '2 minutes') * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid $$;`

const LIBRARIES = `
  insert into asset_libraries (id, organization_id, name, slug, library_type, visibility, settings)
  select gen_random_uuid(), $1::uuid, 'Library ' || n, 'library-' || n, 'GENERAL', (array['INTERNAL', 'CLIENT', 'PUBLIC'])[1 + n % 3]::enum_asset_libraries_visibility, '{}' from generate_series(1, 8) n`

/** Of the eight, one is closed to everybody but owners and admins. */
const RESTRICTED = `
  insert into asset_libraries_allowed_roles (parent_id, value, "order", id)
  select id, 'ADMIN', 1, gen_random_uuid() from asset_libraries where organization_id = $1::uuid and slug = 'library-8'`

/** In each library 10 folders with 10 below each and 4 below half of these. */
const FOLDERS = `
  insert into asset_folders (id, organization_id, library_id, parent_id, name, slug, path, depth)
  with recursive tree as (
    select gen_random_uuid() as id, l.id as library, null::uuid as parent, 'Year ' || n as name, '/Year ' || n as path, 0 as depth from asset_libraries l, generate_series(1, 10) n where l.organization_id = $1::uuid
    union all
    select gen_random_uuid(), t.library, t.id, 'Part ' || n, t.path || '/Part ' || n, t.depth + 1 from tree t, generate_series(1, 10) n where t.depth < 2 and (t.depth = 0 or n <= 4 and right(t.name, 1) in ('1', '3', '5', '7', '9')))
  select id, $1::uuid, library, parent, name, 'folder', path, depth from tree`

const FILES = `
  insert into files (id, organization_id, filename, mime_type, filesize, width, height, purpose, checksum)
  select bench_id(n), $1::uuid, 'shot-' || $2::text || '-' || n || '.jpg', 'image/jpeg', 1000000 + (n * 7919) % 9000000, 4000, 3000, 'ORIGINAL', md5($2::text || n) from generate_series(1, $3::int) n`

const ASSETS = `
  with bench_folders as materialized (select id, library_id, row_number() over (order by library_id, path) as place, count(*) over () as total from asset_folders where organization_id = $1::uuid)
  insert into assets (id, organization_id, name, description, slug, file_id, asset_type, library_id, folder_id, license, expires_at, metadata, fingerprint, look, status, source_type, external_id, created_by_id, created_at, updated_at)
  select bench_id(n), $1::uuid, initcap(bench_word(n)) || ' ' || bench_word(n * 3) || ' ' || n, 'A picture of ' || bench_word(n * 5) || ' and ' || bench_word(n * 7) || ' for the campaign of ' || bench_word(n * 11) || '.', 'asset-' || n, f.id,
    (enum_range(null::enum_assets_asset_type))[1 + floor(power(random(), 2) * array_length(enum_range(null::enum_assets_asset_type), 1))::int], o.library_id, case when n % 10 > 0 then o.id end,
    (array[null, 'OWNED', 'OWNED', 'ROYALTY_FREE', 'RIGHTS_MANAGED']::enum_assets_license[])[1 + n % 5],
    case when n % 5 = 4 then now() + (n % 700 - 20) * interval '1 day' end,
    jsonb_build_object('width', 1000 + n % 5000, 'height', 1000 + (n * 31) % 4000, 'format', 'jpeg', 'dpi', 300, 'colorSpace', 'srgb', 'tone', 'light',
      'colors', jsonb_build_array(jsonb_build_object('hex', '#' || lpad(to_hex(floor(random() * 16777215)::int), 6, '0'), 'share', 0.5), jsonb_build_object('hex', '#' || lpad(to_hex(floor(random() * 16777215)::int), 6, '0'), 'share', 0.2)),
      'photo', jsonb_build_object('camera', 'Camera ' || n % 20, 'lens', '35 mm', 'exposure', '1/250', 'iso', 100 * (n % 9), 'aperture', 5.6), 'written', jsonb_build_object('copyright', 'Bench')),
    lpad(to_hex((random() * 9e18)::bigint), 16, '0'), (select array_agg(random() * (n % 2 + 1) + 0 * place)::vector(64) from generate_series(1, 64) place),
    (array['APPROVED', 'APPROVED', 'APPROVED', 'PENDING', 'ARCHIVED']::enum_assets_status[])[1 + (n * 13) % 5], 'UPLOAD', 'EXT-' || n, $4::uuid,
    now() - interval '400 days' + n * interval '2 minutes', now() - interval '400 days' + n * interval '2 minutes'
  from generate_series(1, $3::int) n join files f on f.filename = 'shot-' || $2::text || '-' || n || '.jpg' join bench_folders o on o.place = 1 + (n * 7919) % o.total`

/** Words of syllables, so that one is seldom part of another; the n-th of 3,000 has a share of about 1/n. */
const WORDS = `
  create or replace function bench_syllables(n int) returns text language sql immutable as $$
    select string_agg(substr('babecidogufehijokulamenipoqurasetivowuxayezi', 1 + 2 * ((n / (22 ^ place)::int) % 22), 2), '') from generate_series(0, 2) place $$;
  create or replace function bench_word(seed int) returns text language sql volatile as $$ select bench_syllables(floor(exp(random() * ln(3000)))::int * 7 + 0 * seed) $$;`

const TEXTS = `
  insert into assets_texts (parent_id, path, "order", text)
  select a.id, 'tags', t, bench_word(t) from assets a, generate_series(1, 4) t where a.organization_id = $1::uuid
  union all
  select a.id, 'colorNames', t, (array['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink', 'brown', 'black', 'grey', 'white'])[1 + floor(random() * 12)::int] from assets a, generate_series(1, 3) t where a.organization_id = $1::uuid`

/** As `colorKeyOf` writes them, of the colours in the metadata. */
const COLOR_KEYS = `
  insert into assets_texts (parent_id, path, "order", text)
  select a.id, 'colorKeys', e.place, string_agg(lpad(case half when 0 then value >> 4 else value & 15 end::text, 2, '0'), '' order by half, channel) || lpad(floor(100 * (min(e.color ->> 'share'))::numeric)::int::text, 2, '0')
  from assets a, jsonb_array_elements(a.metadata -> 'colors') with ordinality e(color, place), generate_series(0, 1) half, generate_series(0, 2) channel,
    lateral (select ('x' || substr(e.color ->> 'hex', 2 + 2 * channel, 2))::bit(8)::int as value) part
  where a.organization_id = $1::uuid group by a.id, e.place`

const RENDITIONS = `
  insert into asset_renditions (id, organization_id, asset_id, rendition_type, status, file_id) select gen_random_uuid(), organization_id, id, 'THUMBNAIL_MEDIUM', 'COMPLETED', file_id from assets where organization_id = $1::uuid`

/** Fills a database by SQL with `assets` assets in 8 libraries and 2,480 folders, 4 tags and 3 colours each, and a neighbour's organization with a fifth of that. */
export const loadAssets = async (payload: Payload, assets: number, tell: (sentence: string) => void): Promise<Catalogue> => {
  const client = await payload.db.pool.connect()
  const create = async (collection: string, data: Record<string, unknown>): Promise<string> => String((await payload.create({ collection: collection as 'users', data: data as never, overrideAccess: true })).id)
  try {
    await client.query('set statement_timeout = 0')
    await client.query(`set maintenance_work_mem = '512MB'`)
    await client.query(IDS + WORDS)
    await client.query('drop index if exists assets_look_hnsw_idx') // no read measured here uses it
    const made: Catalogue[] = []
    for (const [slug, size] of [['bench', assets], ['neighbour', Math.ceil(assets / 5)]] as const) {
      const organization = await create('organizations', { name: slug, slug })
      const person = (role: string) => create('users', { email: `${role.toLowerCase()}@${slug}.test`, name: role, organizations: [{ organization, role }], password: 'a password of the bench' })
      const [owner, artist] = [await person('OWNER'), await person('ARTIST')]
      for (const text of [LIBRARIES, RESTRICTED, FOLDERS]) await client.query(text, [organization])
      await client.query(FILES, [organization, slug, size])
      await client.query('analyze files')
      await client.query(ASSETS, [organization, slug, size, owner])
      for (const text of [TEXTS, COLOR_KEYS, RENDITIONS]) await client.query(text, [organization])
      made.push({ artist, organization, owner })
      tell(`${size.toLocaleString('en')} assets of ${slug} are there`)
    }
    for (const table of ['assets', 'assets_texts', 'asset_renditions', 'files', 'asset_folders']) await client.query(`vacuum analyze ${table}`)
    const [bench] = made
    if (!bench) throw new Error('The bench has no organization')
    return bench
  } finally {
    client.release()
  }
}
