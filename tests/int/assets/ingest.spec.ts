import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { listen } from '@/tests/support/listen'
import { insert, type Row } from '@/tests/support/fixtures/insert'

import { picture } from './createAsset'
import type { Dam } from './openDam'

const bytes = await picture()
const outside = await listen((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x')
  if (pathname === '/to') return response.writeHead(302, { location: searchParams.get('at') ?? '' }).end()
  if (pathname === '/named') return response.writeHead(200, { 'content-disposition': `attachment; filename*=UTF-8''Caf%C3%A9%20terrace.png` }).end(bytes)
  if (pathname === '/page.png') return response.writeHead(200).end('<html><script>alert(1)</script></html>')
  response.writeHead(404).end()
})
const inside = await listen((_request, response) => response.end('secret'))
const root = await mkdtemp(path.join(tmpdir(), 'ingest-'))
vi.stubEnv('OUTBOUND_ALLOW', `127.0.0.1:${outside.port}`)
vi.stubEnv('INGEST_ROOTS', root)
// Imported after: the environment is read once.
const { openDam } = await import('./openDam')

let dam: Dam
beforeAll(async () => {
  dam = await openDam()
}, 300_000)
afterAll(async () => {
  await dam?.stop()
  await outside[Symbol.asyncDispose]()
  await inside[Symbol.asyncDispose]()
  await rm(root, { force: true, recursive: true })
})

describe('a file from an address', { timeout: 120_000 }, () => {
  const fetchIn = async (url: string, more: Record<string, unknown> = {}) => {
    const answer = await dam.engine.request('POST', '/api/assets/fetch', { as: dam.artist as never, body: { library: dam.library.id, url, ...more } })
    const { statusUrl } = (await answer.json()) as { statusUrl: string }
    if (answer.status !== 202) return { status: String(answer.status) } as { asset?: string; reason?: string; status: string }
    return dam.until(url, async () => {
      const now = (await (await dam.engine.request('GET', statusUrl, { as: dam.artist as never })).json()) as { asset?: string; reason?: string; status: string }
      return now.status === 'CHECKING' ? undefined : now
    })
  }

  it('is fetched by a task, named as the address says, and kept with its source but not its secrets', async () => {
    const done = await fetchIn(`${outside.origin}/named?signature=secret`, { relativePath: 'From/Outside', tags: ['café'] })
    expect(done).toMatchObject({ reason: null, status: 'DONE' })
    const [row] = await dam.engine.sql(`select a.name, a.source_type::text as type, a.source_url as url, a.created_by_id as by, o.name as folder from assets a left join asset_folders o on o.id = a.folder_id where a.id = $1`, [done.asset])
    expect(row).toEqual({ by: dam.artist.id, folder: 'Outside', name: 'Café terrace', type: 'EXTERNAL', url: `${outside.origin}/named` })
    expect(await fetchIn(`${outside.origin}/named`)).toMatchObject({ asset: done.asset, status: 'DUPLICATE' })
  })

  it('never reaches a private address, also not by a redirect, and is held to the rules of uploads', async () => {
    for (const url of [`${inside.origin}/x.png`, `${outside.origin}/to?at=${encodeURIComponent(inside.origin)}`, 'http://169.254.169.254/latest/meta-data']) {
      expect(await fetchIn(url), url).toMatchObject({ reason: expect.stringContaining('was not sent'), status: 'REFUSED' })
    }
    expect(inside.received).toEqual([])
    expect(await fetchIn(`${outside.origin}/nothing.png`)).toMatchObject({ reason: 'the address answered 404', status: 'REFUSED' })
    expect(await fetchIn(`${outside.origin}/page.png`)).toMatchObject({ status: 'REFUSED' })
    expect(await fetchIn('file:///etc/passwd')).toEqual({ status: '400' })
    expect((await fetchIn(`${outside.origin}/named`, { library: '01a1fe4a-1341-75ac-9659-21cc8d9fdd95' })).status).toBe('404')
  })
})

describe('a watched folder', { timeout: 120_000 }, () => {
  const QUIET_MS = 1000
  let library: Row
  let inbox: string
  const tick = async () => {
    const { watchFolders } = await import('@/plugins/assets/operations/watchFolders')
    return watchFolders({ now: new Date(), payload: dam.engine.payload, quietMs: QUIET_MS, signal: new AbortController().signal })
  }
  const idle = () => dam.until('no file is under way', async () => ((await dam.engine.sql(`select 1 from graphile_worker.jobs where task_identifier = 'take-watched'`)).length === 0 ? true : undefined))
  const assets = () => dam.engine.sql<{ copyright: string; folder: string; name: string; tags: string[]; type: string }>(
    `select a.name, o.path as folder, a.source_type::text as type, a.copyright_holder as copyright, array(select t.text from assets_texts t where t.parent_id = a.id and t.path = 'tags') as tags
       from assets a left join asset_folders o on o.id = a.folder_id where a.library_id = $1 order by a.name`, [library.id])

  beforeAll(async () => {
    inbox = path.join(root, 'inbox')
    await mkdir(path.join(inbox, 'Summer', 'Harbour'), { recursive: true })
    library = await insert(dam.engine, 'asset-libraries', { name: 'Watched', organization: dam.organization.id, settings: { watchFolder: inbox }, slug: 'watched' })
  })

  it('gives its files to the library, in their folders and with their sidecars, once; what is refused lies beside the reason', async () => {
    await writeFile(path.join(inbox, 'Summer', 'Harbour', 'quay.png'), await picture())
    await writeFile(path.join(inbox, 'Summer', 'Harbour', 'quay.xmp'), '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><r:Bag><r:li>quay</r:li></r:Bag></dc:subject><dc:rights>Jonas</dc:rights></r:Description></r:RDF>')
    await writeFile(path.join(inbox, 'page.png'), '<html><script>alert(1)</script></html>')
    await writeFile(path.join(inbox, '.hidden.png'), await picture())
    await wait(QUIET_MS + 300)
    await Promise.all([tick(), tick()])
    await idle()
    expect(await assets()).toEqual([{ copyright: 'Jonas', folder: expect.stringMatching(/harbour$/i), name: 'quay', tags: ['quay'], type: 'IMPORT' }])
    expect((await readdir(inbox)).sort()).toEqual(['.hidden.png', 'Summer', '_done', '_failed'])
    expect((await readdir(path.join(inbox, '_done', 'Summer', 'Harbour'))).sort()).toEqual(['quay.png', 'quay.xmp'])
    expect(await readFile(path.join(inbox, '_failed', 'page.png.reason.txt'), 'utf8')).toContain('was not taken in')
    expect(await tick()).toBe(0)
  })

  it('takes nothing twice: the same content again, or a second run after a crash, is only put away', async () => {
    const before = await assets()
    await writeFile(path.join(inbox, 'again.png'), await readFile(path.join(inbox, '_done', 'Summer', 'Harbour', 'quay.png')))
    await wait(QUIET_MS + 300)
    await tick()
    await idle()
    expect(await assets()).toEqual(before)
    expect(await readdir(path.join(inbox, '_done'))).toContain('again.png')
  })

  it('leaves a file alone that still grows, whatever time it claims to be from', async () => {
    const growing = path.join(inbox, 'growing.png')
    await writeFile(growing, (await picture()).subarray(0, 20))
    await utimes(growing, new Date(0), new Date(0))
    expect(await tick()).toBe(0)
    await writeFile(growing, await picture())
    expect(await tick()).toBe(0)
    await wait(QUIET_MS + 300)
    expect(await tick()).toBe(1)
    await idle()
    expect((await assets()).map(({ name }) => name)).toContain('growing')
  })

  it('follows no link out of it, and only an allowed folder can be watched', async () => {
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'elsewhere-'))
    await writeFile(path.join(elsewhere, 'secret.png'), await picture())
    await symlink(path.join(elsewhere, 'secret.png'), path.join(inbox, 'link.png'))
    await symlink(elsewhere, path.join(inbox, 'linked'))
    await symlink(elsewhere, path.join(root, 'out'))
    await wait(QUIET_MS + 300)
    expect(await tick()).toBe(0)
    const { takeWatched } = await import('@/plugins/assets/operations/takeWatched')
    for (const relative of ['link.png', 'linked/secret.png', '../out/secret.png', '../../../etc/hostname', 'gone.png']) await takeWatched({ library: library.id, payload: dam.engine.payload, relative })
    expect((await assets()).map(({ name }) => name)).not.toContain('secret')
    expect(await readdir(elsewhere)).toEqual(['secret.png'])
    const owner = await (await import('@/tests/support/fixtures/createUser')).createUser(dam.engine, { organization: dam.organization, role: 'OWNER' })
    for (const folder of ['/etc', `${root}/../etc`, 'inbox', 7]) {
      const answer = await dam.engine.request('PATCH', `/api/asset-libraries/${library.id}`, { as: owner as never, body: { settings: { watchFolder: folder } } })
      expect([folder, answer.status, ((await answer.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([folder, 400, expect.stringContaining('settings.watchFolder')])
    }
    await dam.engine.sql(`update asset_libraries set settings = jsonb_build_object('watchFolder', $2::text) where id = $1`, [library.id, path.join(root, 'out')])
    expect(await tick()).toBe(0)
    await rm(elsewhere, { recursive: true })
  })
})
