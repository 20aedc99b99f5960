import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Content, createEngine, type Engine, insert, openContent, type Row } from '@/tests/int/delivery/openContent'

let content: Content
let engine: Engine
beforeAll(async () => {
  engine = await createEngine()
  content = await openContent(engine)
}, 180_000)
afterAll(() => engine?.stop())

type Answer = { doc: Row; errors?: { data?: { code?: string; errors?: { message: string; path: string }[] }; message: string }[] }
const send = async (method: string, path: string, body: object, as: Row = content.editor) => {
  const response = await engine.request(method, `/api/${path}`, { as, body })
  return { body: (await response.json()) as Answer, status: response.status }
}
const template = (more: object = {}) => send('POST', 'page-templates', { defaults: {}, name: `Layout ${Math.random()}`, organization: content.organization.id, structure: { sections: [{ fields: ['title'], type: 'hero' }] }, ...more })

it('a template names fields of its type and gives what the type takes (B001-029)', async () => {
  const structure = { sections: [{ fields: ['title', 'colour'], type: 'hero' }, { fields: ['body', 'title'], type: 'content' }] }
  const { body, status } = await template({ contentType: content.article.id, defaults: { price: 'much', size: 1 }, structure })
  expect([status, body.errors?.[0]?.data?.errors?.map(({ path }) => path)]).toEqual([400, ['structure.sections.0.fields.1', 'structure.sections.1.fields.1', 'defaults.size', 'defaults.price']])
  expect((await template({ structure: { sections: [{ type: '' }] } })).status).toBe(400)
  expect((await template({ contentType: (await openContent(engine)).article.id })).status).toBe(400)
  const good = await template({ contentType: content.article.id })
  expect(good.status).toBe(201)
  expect((await send('PATCH', `page-templates/${good.body.doc.id}`, { defaults: { price: 'much' } })).body.errors?.[0]?.data?.errors?.[0]).toMatchObject({ path: 'defaults.price' })
})

it('an entry begins with what its template gives, and what is said wins (B001-029)', async () => {
  const bound = (await template({ contentType: content.article.id, defaults: { body: 'Say hello here.', price: 5 } })).body.doc
  const begun = await send('POST', `page-templates/${bound.id}/entries`, { data: { price: 7 }, title: 'Begun' })
  expect([begun.status, begun.body.doc]).toMatchObject([201, { contentType: content.article.id, data: { body: 'Say hello here.', price: 7 }, slug: 'begun', status: 'DRAFT', title: 'Begun' }])
  expect((await send('POST', `page-templates/${bound.id}/entries`, { contentType: content.author.id })).status).toBe(400)
  const free = (await template({ defaults: { bio: 'Born in …', price: 5 } })).body.doc
  expect((await send('POST', `page-templates/${free.id}/entries`, {})).body.errors?.[0]?.message).toContain('contentType: is missing')
  expect((await send('POST', `page-templates/${free.id}/entries`, { contentType: content.author.id })).body.doc.data).toMatchObject({ bio: 'Born in …' })
  await send('PATCH', `page-templates/${free.id}`, { isActive: false })
  expect((await send('POST', `page-templates/${free.id}/entries`, { contentType: content.author.id })).body.errors?.[0]?.data?.code).toBe('CONTENT_TEMPLATE_INACTIVE')
})

it('tells a front end which layout an entry has, and what its sections are now (B001-029, B001-032)', async () => {
  const read = async (slug: string, query = '') => {
    const response = await engine.request('GET', `/api/delivery/article/${slug}${query}`, { headers: { 'x-site-token': String(content.site.siteToken) } })
    return ((await response.json()) as { pageTemplate?: unknown }).pageTemplate
  }
  const sections = [{ fields: ['title'], type: 'hero' }, { fields: ['body'], type: 'content' }]
  const bound = (await template({ contentType: content.article.id, name: 'Two parts', structure: { sections } })).body.doc
  const { doc: begun } = (await send('POST', `page-templates/${bound.id}/entries`, { data: { body: 'x' }, title: 'Laid out' })).body
  expect(begun.pageTemplate).toBe(bound.id)
  await content.publish(begun)
  await content.publish(await content.draft(content.article, 'plain'))
  const shown = { id: bound.id, name: 'Two parts', sections, slug: 'two-parts' }
  expect([await read('laid-out'), await read('plain'), await read('laid-out', '?fields=slug')]).toEqual([shown, null, undefined])
  const link = (await (await engine.request('POST', `/api/content-entries/${begun.id}/preview-link`, { as: content.editor, body: {} })).json()) as { token: string }
  expect(await read('laid-out', `?preview=${link.token}`)).toEqual(shown)
  await send('PATCH', `page-templates/${bound.id}`, { structure: { sections: sections.slice(0, 1) } })
  await expect.poll(() => read('laid-out')).toEqual({ ...shown, sections: sections.slice(0, 1) })
  const free = (await template({ name: 'For any' })).body.doc
  expect((await send('PATCH', `content-entries/${begun.id}?depth=0`, { pageTemplate: free.id })).body.doc).toMatchObject({ changedFields: ['pageTemplate'], pageTemplate: free.id })
  await expect.poll(() => read('laid-out')).toMatchObject({ name: 'For any' })
  const other = (await template({ contentType: content.author.id })).body.doc
  const foreign = await openContent(engine)
  const theirs = await insert(engine, 'page-templates', { defaults: {}, name: 'Theirs', organization: foreign.organization.id, structure: { sections: [] } })
  for (const [wrong, message] of [[other.id, 'is for another content type'], [theirs.id, 'there is no page template']]) {
    const answer = await send('PATCH', `content-entries/${begun.id}`, { pageTemplate: wrong })
    expect([answer.status, answer.body.errors?.[0]?.data?.errors?.[0]]).toEqual([400, { message: expect.stringContaining(String(message)), path: 'pageTemplate' }])
  }
})
