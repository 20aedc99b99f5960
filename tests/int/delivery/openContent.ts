import { createEngine, type Engine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

/** An organization with a site, an author type and an article type, and somebody who may publish. */
export const openContent = async (engine: Engine) => {
  const organization = await createOrganization(engine)
  const of = { organization: organization.id }
  const author = await insert(engine, 'content-types', { ...of, name: 'Author', schema: { fields: [{ name: 'title', type: 'text' }, { name: 'bio', type: 'text' }] }, slug: 'author' })
  const article = await insert(engine, 'content-types', {
    ...of,
    name: 'Article',
    previewUrl: 'https://www.example.com/preview/{locale}/{slug}',
    schema: {
      fields: [
        { name: 'title', type: 'text' },
        { name: 'body', type: 'text' },
        { name: 'price', type: 'number' },
        { name: 'author', relation: 'content:author', type: 'relation' },
        { many: true, name: 'others', relation: 'content:article', type: 'relation' },
      ],
    },
    slug: 'article',
  })
  const site = await insert(engine, 'delivery-sites', { ...of, baseUrl: 'https://www.example.com', fallbacks: { 'de-AT': ['de', 'en'] }, name: 'Website', paths: { article: '/{locale}/news/{slug}' } })
  const editor = await createUser(engine, { organization, role: 'TEAM_LEAD' })

  const draft = (type: Row, slug: string, more: Record<string, unknown> = {}) =>
    insert(engine, 'content-entries', { ...of, contentType: type.id, slug, title: slug, ...more, data: { title: slug, ...(more.data as object | undefined) } })
  const change = async (entry: Row, data: Record<string, unknown>, isDraft = false): Promise<Row> => {
    const context = { principal: { kind: 'system' } }
    return (await engine.payload.update({ collection: 'content-entries' as never, context, data: data as never, depth: 0, draft: isDraft, id: entry.id, overrideAccess: true })) as unknown as Row
  }
  const publish = async (entry: Row): Promise<Row> => {
    for (const status of ['IN_REVIEW', 'APPROVED']) await change(entry, { status })
    return change(entry, { _status: 'published', status: 'PUBLISHED' })
  }
  const translate = (entry: Row, locale: string, slug: string, data: Record<string, unknown>) =>
    insert(engine, 'content-localizations', { ...of, data, entry: entry.id, locale, slug, status: 'IN_PROGRESS', title: slug })
  return { article, author, change, draft, editor, organization, publish, site, translate }
}

export type Content = Awaited<ReturnType<typeof openContent>>
export { createEngine, type Engine, insert, type Row }
