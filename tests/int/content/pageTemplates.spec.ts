import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Content, createEngine, type Engine, openContent, type Row } from '@/tests/int/delivery/openContent'

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
