import type { AdminViewServerProps, CollectionSlug, Where } from 'payload'

import { organizationsWith } from '@/src/access/organizationsWith'
import { principalOf } from '@/src/access/principalOf'
import { findRows, type Row } from '@/src/admin/data/findRows'
import { readRelationId } from '@/src/admin/data/readRelationId'
import { readText } from '@/src/admin/data/readText'
import { AdminPage } from '@/src/admin/elements/AdminPage'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { requireStaff } from '@/src/admin/elements/requireStaff'
import { labelOf } from '@/src/admin/content/labelOf'
import { parseContentSchema } from '@/src/content/parseContentSchema'

import { Transfers } from './Transfers'
import type { OfferedType } from './types'

const HOLD_TEXT = ['markdown', 'richtext', 'text']

const offeredType = (row: Row): OfferedType => {
  const parsed = parseContentSchema(row.schema)
  const fields = 'schema' in parsed ? parsed.schema.fields : []
  const textFields = fields.filter(({ type }) => HOLD_TEXT.includes(type)).map((field) => ({ label: labelOf(field), name: field.name }))
  return { id: String(row.id), name: readText(row, 'name') ?? '', organization: readRelationId(row, 'organization') ?? '', slug: readText(row, 'slug') ?? '', textFields }
}

/** `/admin/content-transfers`: entries in and out, run by run. */
export const TransfersView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/content-transfers')
  const { permissions, req } = view.initPageResult
  const { api } = req.payload.config.routes
  const own = organizationsWith(await principalOf(req), 'content-transfer:create')
  const mayCreate = own === 'all' || own.length > 0
  const where: Where = { isActive: { equals: true }, ...(own !== 'all' && { organization: { in: own } }) }
  const types = mayCreate ? await findRows({ collection: 'content-types' as CollectionSlug, limit: 500, req, sort: 'name', where }) : []
  const organizations = mayCreate ? await findRows({ collection: 'organizations' as CollectionSlug, limit: 200, req, sort: 'name', ...(own !== 'all' && { where: { id: { in: own } } }) }) : []
  return (
    <AdminPage steps={[{ label: 'Import & export' }]} view={view}>
      <h1 className="ce-page__title">Import & export</h1>
      <p className="ce-page__lead">Entries in and out, in the background. What fails is said row by row, and a run that was stopped goes on where it was.</p>
      {permissions?.collections?.['content-transfers']?.read ? (
        <Transfers
          api={api}
          mayCreate={mayCreate}
          offered={{ organizations: organizations.map((row) => ({ id: String(row.id), name: readText(row, 'name') ?? '' })), types: types.map(offeredType) }}
        />
      ) : (
        <EmptyState glyph="document" text="Your role may not see imports and exports. Whoever manages your organization can change that." title="Not for your role" />
      )}
    </AdminPage>
  )
}
