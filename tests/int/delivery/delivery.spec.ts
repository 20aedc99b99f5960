import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Content, createEngine, type Engine, insert, openContent, type Row } from './openContent'

type Item = { data: Record<string, unknown>; id: string; locale: string; slug: string; title: string }
type Page = { items: Item[]; next: null | string; total?: number }

let engine: Engine
let ours: Content
let theirs: Content
beforeAll(async () => {
  engine = await createEngine()
  ours = await openContent(engine)
  theirs = await openContent(engine)
}, 180_000)
afterAll(() => engine?.stop())

const get = async (path: string, { headers = {}, site = ours.site }: { headers?: Record<string, string>; site?: Row | null } = {}) => {
  const response = await engine.request('GET', `/api/delivery/${path}`, { headers: { ...(site && { 'x-site-token': String(site.siteToken) }), ...headers } })
  const text = await response.text()
  return { body: (text.startsWith('{') ? JSON.parse(text) : text) as never, headers: response.headers, status: response.status }
}
const page = async (path: string, options?: Parameters<typeof get>[1]): Promise<Page> => (await get(path, options)).body
const slugs = async (path: string) => (await page(path)).items.map(({ slug }) => slug)

describe('the public', () => {
  it('reads what is published and nothing else, of one organization (B001-018, B001-032)', async () => {
    const seen = await ours.publish(await ours.draft(ours.article, 'seen', { data: { body: 'Hello', price: 5 } }))
    await ours.draft(ours.article, 'unseen')
    await theirs.publish(await theirs.draft(theirs.article, 'foreign'))
    expect(await slugs('article')).toEqual(['seen'])
    expect((await get('article/seen')).body).toMatchObject({ categories: [], data: { body: 'Hello', price: 5 }, id: seen.id, locale: 'en', seo: { noIndex: false }, tags: [], type: 'article' })
    expect(JSON.stringify((await get('article/seen')).body)).not.toContain(ours.organization.id)
    expect((await get('article/unseen')).status).toBe(404)
    expect((await get('article/foreign')).status).toBe(404)
    expect((await get('article/foreign', { site: theirs.site })).status).toBe(200)
    expect((await get('nothing')).status).toBe(404)
    expect((await get('article', { site: null })).status).toBe(401)
  })

  it('gets each its own entry when many are asked for at once, whatever others ask for', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `crowd-${index}`)
    for (const name of names) await ours.publish(await ours.draft(ours.article, name))
    const asked = [...names, ...names, 'crowd-none', 'crowd-%00', 'crowd-1?fields=slug']
    const answers = await Promise.all(asked.map((path) => get(`article/${path}`)))
    expect(answers.slice(0, 120).map(({ body, status }) => [status, (body as Item).slug])).toEqual([...names, ...names].map((name) => [200, name]))
    expect(answers.slice(120).map(({ status }) => status)).toEqual([404, 404, 200])
    expect(answers.at(-1)?.body).toEqual({ slug: 'crowd-1' })
    expect((await Promise.all(names.map((name) => get(`article/${name}`, { site: theirs.site })))).every(({ status }) => status === 404)).toBe(true)
  })

  it('is told what search engines and networks need, and media in their order (B001-019, B001-024)', async () => {
    const picture = async (name: string) =>
      (await engine.payload.create({ collection: 'files' as never, context: { principal: { kind: 'system' } }, data: { alt: `${name} alt`, organization: ours.organization.id } as never, file: { data: Buffer.from(name), mimetype: 'text/plain', name: `${name}.txt`, size: name.length }, overrideAccess: true })) as unknown as Row
    const [first, second] = [await picture('one'), await picture('two')]
    const media = [{ altText: 'Second', caption: 'Below', fieldName: 'gallery', file: second?.id, position: 2 }, { altText: 'First', caption: 'Above', fieldName: 'gallery', file: first?.id, position: 1 }]
    const seo = { canonicalUrl: 'https://www.example.com/x', noIndex: true, ogDescription: 'Shared', ogImage: first?.id, ogTitle: 'Social', seoDescription: 'Found', seoKeywords: ['b', 'a'], seoTitle: 'Search' }
    await ours.publish(await ours.draft(ours.article, 'told', { media, ...seo }))
    const told = (await get('article/told')).body as { media: Row[]; seo: Row }
    expect(told.seo).toMatchObject({ canonicalUrl: 'https://www.example.com/x', description: 'Found', keywords: ['b', 'a'], noIndex: true, ogDescription: 'Shared', ogImage: { alt: 'one alt', id: first?.id }, ogTitle: 'Social', title: 'Search' })
    expect(told.media).toMatchObject([{ altText: 'First', caption: 'Above', fieldName: 'gallery', file: { id: first?.id } }, { altText: 'Second', caption: 'Below', file: { id: second?.id } }])
  })

  it('reads the blocks of an entry, as they are now (B001-030)', async () => {
    const of = { organization: ours.organization.id }
    const block = await insert(engine, 'content-blocks', { ...of, blockType: 'cta', data: { text: 'Buy' }, isGlobal: true, name: 'Buy now' })
    const type = await insert(engine, 'content-types', { ...of, name: 'Landing', schema: { fields: [{ name: 'title', type: 'text' }, { many: true, name: 'blocks', relation: 'content-blocks', type: 'relation' }] }, slug: 'landing' })
    await ours.publish(await ours.draft(type, 'offer', { data: { blocks: [block.id] } }))
    const blocks = async () => ((await get('landing/offer')).body as Item).data.blocks
    expect(await blocks()).toEqual([{ blockType: 'cta', data: { text: 'Buy' }, id: block.id, name: 'Buy now', slug: 'buy-now' }])
    await engine.payload.update({ collection: 'content-blocks' as never, context: { principal: { kind: 'system' } }, data: { data: { text: 'Sell' } } as never, id: block.id, overrideAccess: true })
    await expect.poll(blocks).toMatchObject([{ data: { text: 'Sell' } }])
  })

  it('never sees work beside what is published, nor what is taken down', async () => {
    const entry = await ours.publish(await ours.draft(ours.article, 'working', { data: { body: 'first' } }))
    await ours.change(entry, { data: { body: 'second', title: 'working' } }, true)
    expect((await get('article/working')).body).toMatchObject({ data: { body: 'first' } })
    await ours.change(entry, { _status: 'draft', status: 'UNPUBLISHED' })
    await expect.poll(async () => (await get('article/working')).status).toBe(404)
  })

  it('never sees what is over (B001-017)', async () => {
    await ours.publish(await ours.draft(ours.article, 'over', { expiresAt: new Date(Date.now() - 1000).toISOString() }))
    await ours.publish(await ours.draft(ours.article, 'soon-over', { expiresAt: new Date(Date.now() + 1500).toISOString() }))
    expect((await get('article/over')).status).toBe(404)
    const answer = await get('article/soon-over')
    if (answer.status === 200) expect(answer.headers.get('cache-control')).toMatch(/s-maxage=[01],/)
    await expect.poll(async () => (await get('article/soon-over')).status, { timeout: 10_000 }).toBe(404)
    expect(await slugs('article?limit=50')).not.toContain('soon-over')
  })

  it('is known by site token, host or API key', async () => {
    await ours.change(await ours.publish(await ours.draft(ours.author, 'known')), {})
    await engine.payload.update({ collection: 'delivery-sites' as never, data: { host: 'https://Content.Example.com:443/' } as never, id: ours.site.id, overrideAccess: true })
    expect((await get('author', { headers: { host: 'content.example.com' }, site: null })).body).toMatchObject({ items: [{ slug: 'known' }] })
    const claim = await engine.request('POST', '/api/delivery-sites', { as: await adminOf(theirs), body: { baseUrl: 'https://x.example', host: 'content.example.com', name: 'Squatter', organization: theirs.organization.id } })
    expect(claim.status).toBe(409)
    const key = await insert(engine, 'api-keys', { name: 'front end', organization: ours.organization.id, scopes: ['content-entry:read'] })
    const byKey = await get('author', { headers: { authorization: `Bearer ${String(key.key)}` }, site: null })
    expect(byKey.body).toMatchObject({ items: [{ slug: 'known' }] })
    expect(byKey.headers.get('cache-control')).toBe('private, no-cache')
    const weak = await insert(engine, 'api-keys', { name: 'other', organization: ours.organization.id, scopes: ['brief:read'] })
    expect((await get('author', { headers: { authorization: `Bearer ${String(weak.key)}` }, site: null })).status).toBe(401)
  })
})

const adminOf = async ({ organization }: Content): Promise<Row> => {
  const { createUser } = await import('@/tests/support/fixtures/createUser')
  return createUser(engine, { organization, role: 'ADMIN' })
}

describe('a list', () => {
  let many: Content
  beforeAll(async () => {
    many = await openContent(engine)
    const writer = await many.publish(await many.draft(many.author, 'writer', { data: { bio: 'Writes.' } }))
    const hidden = await many.draft(many.author, 'ghost')
    for (let number = 0; number < 7; number++) {
      const author = number === 3 ? hidden.id : writer.id
      await many.publish(await many.draft(many.article, `n-${number}`, { data: { author, body: number % 2 ? 'odd' : 'even', price: number } }))
    }
  }, 60_000)
  const ask = (path: string) => page(path, { site: many.site })

  it('is paged by cursor, forwards through everything once, under every order', async () => {
    for (const sort of ['-publishedAt', 'publishedAt', 'title', '-title', 'data.price', '-data.price', 'data.body']) {
      const found: string[] = []
      let after: null | string = ''
      for (let guard = 0; after !== null && guard < 9; guard++) {
        const answer: Page = await ask(`article?limit=3&sort=${sort}${after && `&after=${after}`}`)
        found.push(...answer.items.map(({ slug }) => slug))
        after = answer.next
      }
      expect(new Set(found).size, sort).toBe(7)
      expect(found, sort).toHaveLength(7)
      if (sort === '-data.price') expect(found[0]).toBe('n-6')
    }
    expect((await ask('article?limit=3&page=3&total=true')).items.map(({ slug }) => slug)).toEqual(['n-0'])
    expect((await ask('article?limit=3&total=true')).total).toBe(7)
  })

  it('is filtered by where and by rules, on public fields only', async () => {
    const found = async (query: string) => (await ask(`article?sort=data.price&${query}`)).items.map(({ data }) => data.price)
    expect(await found('where[data.price][greater_than]=4')).toEqual([5, 6])
    expect(await found('where[and][0][data.body][equals]=odd&where[and][1][data.price][less_than]=4')).toEqual([1, 3])
    expect(await found('where[or][0][slug][equals]=n-0&where[or][1][data.price][in]=5,6')).toEqual([0, 5, 6])
    expect(await found(`filter=${encodeURIComponent(JSON.stringify({ match: 'all', rules: [{ field: 'data.body', operator: 'equals', value: 'even' }] }))}`)).toEqual([0, 2, 4, 6])
    for (const query of ['where[createdBy][exists]=true', 'where[data.price][near]=1', 'filter={', 'sort=organization', 'limit=1000', 'lmit=3', 'after=x', 'locale=%27']) {
      const answer = await get(`article?${query}`, { site: many.site })
      expect([query, answer.status, (answer.body as { errors: { data: { problems: unknown[] } }[] }).errors[0]?.data.problems.length]).toEqual([query, 400, 1])
    }
  })

  it('follows relations as deep as asked, to what is public, and answers the fields asked for', async () => {
    expect((await ask('article?sort=data.price&depth=0')).items[0]?.data.author).toMatch(/^[0-9a-f-]{36}$/)
    const items = (await ask('article?sort=data.price&limit=4')).items
    expect(items.map(({ data }) => (data.author as null | Item)?.data.bio)).toEqual(['Writes.', 'Writes.', 'Writes.', undefined])
    expect(items[3]?.data.author).toBeNull()
    expect((await ask('article?sort=data.price&limit=1&fields=slug,data.price')).items).toEqual([{ data: { price: 0 }, slug: 'n-0' }])
  })

  it('finds entries by category and tag', async () => {
    const of = { organization: many.organization.id }
    const tag = await insert(engine, 'content-tags', { ...of, name: 'News', slug: 'news' })
    const category = await insert(engine, 'content-categories', { ...of, name: 'World', path: '/world', slug: 'world' })
    await many.publish(await many.draft(many.article, 'tagged', { categories: [category.id], tags: [tag.id] }))
    expect((await ask('article?tag=news')).items).toMatchObject([{ categories: [{ path: '/world', slug: 'world' }], slug: 'tagged', tags: [{ name: 'News' }] }])
    expect((await ask('article?category=world')).items).toHaveLength(1)
    expect((await ask('article?tag=other')).items).toHaveLength(0)
  })
})
