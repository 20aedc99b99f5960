import { expect } from 'vitest'

import { createEngine } from '@/tests/support/createEngine'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createUser } from '@/tests/support/fixtures/createUser'
import { insert, type Row } from '@/tests/support/fixtures/insert'

export type Problem = { message: string; path: string }
export type Answer = {
  body: Record<string, unknown> & { doc: Row; docs: Row[]; errors?: { data?: { code?: string; errors?: Problem[] } & Record<string, unknown>; message: string }[] }
  status: number
}

/** Rich text with one paragraph for each of `texts`. */
export const rich = (...texts: string[]) => ({
  root: { children: texts.map((text) => ({ children: text ? [{ text, type: 'text', version: 1 }] : [], type: 'paragraph', version: 1 })), type: 'root', version: 1 },
})

/** Where content is written: an engine, an organization, its team lead, and the ways in over HTTP. */
export const openDesk = async () => {
  const engine = await createEngine()
  const organization = await createOrganization(engine)
  const of = { organization: organization.id }
  const person = (role: string) => createUser(engine, { organization, role })
  const lead = await person('TEAM_LEAD')

  const call = async (method: string, path: string, as: Row = lead, body?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer> => {
    const response = await engine.request(method, path, { as, body, headers })
    return { body: (await response.json()) as Answer['body'], status: response.status }
  }
  const type = (slug: string, fields: unknown[], more: Record<string, unknown> = {}) => insert(engine, 'content-types', { ...of, name: slug[0]?.toUpperCase() + slug.slice(1), schema: { fields }, slug, ...more })
  /** An entry that is made over REST, or what refused it. */
  const write = async (contentType: Row, data: Record<string, unknown>, more: Record<string, unknown> = {}, as: Row = lead): Promise<Row> => {
    const { body, status } = await call('POST', '/api/content-entries', as, { ...of, contentType: contentType.id, data, ...more })
    expect(status, JSON.stringify(body.errors)).toBe(201)
    return body.doc
  }
  const move = (doc: Row, name: string, collection = 'content-entries', as: Row = lead) => call('POST', `/api/${collection}/${doc.id}/transitions/${name}`, as, {})
  const pathsOf = ({ body }: Answer) => body.errors?.[0]?.data?.errors?.map(({ path }) => path)
  return { call, engine, lead, move, organization, pathsOf, person, type, write }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>
export { type Row }
