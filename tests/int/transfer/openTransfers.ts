import { startWorker } from '@/src/queue/startWorker'
import { createUser } from '@/tests/support/fixtures/createUser'
import { createOrganization } from '@/tests/support/fixtures/createOrganization'
import { createEngine, type Engine } from '@/tests/support/createEngine'
import { insert, type Row } from '@/tests/support/fixtures/insert'

export type TransferRow = Row & { created: number; error: null | string; failed: number; rowsDone: number; rowsTotal: number; skipped: number; status: string; unchanged: number; updated: number }

const FIELDS = [
  { name: 'title', required: true, type: 'text' },
  { localized: true, name: 'body', type: 'richtext' },
  { name: 'notes', type: 'markdown' },
  { name: 'price', type: 'number' },
  { name: 'isNew', type: 'boolean' },
  { name: 'day', type: 'date' },
  { name: 'course', options: ['starter', 'main'], type: 'select' },
  { name: 'labels', type: 'tags' },
  { name: 'extra', type: 'json' },
  { many: true, name: 'others', relation: 'content:dish', type: 'relation' },
  { fields: [{ name: 'grams', type: 'number' }, { name: 'of', relation: 'content:dish', type: 'relation' }], name: 'parts', type: 'list' },
]

/** An organization with a type that has a field of every kind, somebody who may publish, a site, and a worker. */
export const openTransfers = async () => {
  const engine: Engine = await createEngine()
  const organization = await createOrganization(engine)
  const type = await insert(engine, 'content-types', { name: 'Dish', organization: organization.id, schema: { fields: FIELDS }, slug: 'dish' })
  const site = await insert(engine, 'delivery-sites', { baseUrl: 'https://www.example.com', name: 'Website', organization: organization.id })
  const editor = await createUser(engine, { organization, role: 'TEAM_LEAD' })
  const worker = await startWorker(engine.payload)

  const read = async (id: string, as = editor) => (await (await engine.request('GET', `/api/content-transfers/${id}?depth=0`, { as })).json()) as TransferRow
  const ended = async (id: string): Promise<TransferRow> => {
    const deadline = Date.now() + 60_000
    for (;;) {
      const row = await read(id)
      if (['CANCELLED', 'DONE', 'FAILED'].includes(row.status)) return row
      if (Date.now() > deadline) throw new Error(`the transfer stays ${row.status} at row ${row.rowsDone}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const begin = async (name: string, content: Buffer | string, options: object = {}, as = editor) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ contentType: 'dish', ...options }))
    form.append('file', new File([typeof content === 'string' ? content : new Uint8Array(content)], name))
    const response = await engine.request('POST', '/api/content-transfers/import', { as, body: form })
    return { body: (await response.json()) as { doc: TransferRow; errors?: { data?: object; message: string }[] }, status: response.status }
  }
  const importFile = async (name: string, content: Buffer | string, options: object = {}): Promise<TransferRow> => {
    const { body, status } = await begin(name, content, options)
    if (status !== 202) throw new Error(JSON.stringify(body))
    return ended(body.doc.id)
  }
  const exportFile = async (format: string, contentType: string | undefined = 'dish'): Promise<Buffer> => {
    const response = await engine.request('POST', '/api/content-transfers/export', { as: editor, body: { contentType, format } })
    const { doc } = (await response.json()) as { doc: TransferRow }
    const { error, id, status } = await ended(doc.id)
    if (status !== 'DONE') throw new Error(String(error))
    const file = await engine.request('GET', `/api/content-transfers/${id}/file`, { as: editor })
    if (file.status !== 200) throw new Error(await file.text())
    return Buffer.from(await file.arrayBuffer())
  }
  const errors = async (id: string) => (await (await engine.request('GET', `/api/content-transfers/${id}/errors`, { as: editor })).text()).replace('\uFEFF', '')
  const post = async (id: string, action: string, as = editor) => (await engine.request('POST', `/api/content-transfers/${id}/${action}`, { as, body: {} })).status
  const entries = () => engine.sql<Row & { data: Record<string, unknown>; external_id: string; slug: string; status: string }>('select * from content_entries where organization_id = $1 order by external_id', [organization.id])
  const wipe = () => engine.sql('delete from content_entries where organization_id = $1', [organization.id])
  const live = async (slug: string) => (await engine.request('GET', `/api/delivery/dish/${slug}`, { headers: { 'x-site-token': String(site.siteToken) } })).status === 200
  const stop = async () => {
    await worker.stop()
    await engine.stop()
  }
  return { begin, editor, ended, engine, entries, errors, exportFile, importFile, live, organization, post, read, site, stop, type, wipe }
}

export type Transfers = Awaited<ReturnType<typeof openTransfers>>
