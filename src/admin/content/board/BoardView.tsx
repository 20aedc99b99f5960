import type { AdminViewServerProps } from 'payload'

import { loadBoard } from '@/plugins/content/operations/loadBoard'
import { findRows } from '@/src/admin/data/findRows'
import { readText } from '@/src/admin/data/readText'
import { AdminPage } from '@/src/admin/elements/AdminPage'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { Board } from './Board'
import { columnsOf } from './columnsOf'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const PER_COLUMN = 25

/** `/admin/content-board`: entries by where they stand, moved by hand or with the keyboard. */
export const BoardView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/content-board')
  const { req } = view.initPageResult
  const { admin, api } = req.payload.config.routes
  const asked = view.searchParams?.type
  const type = typeof asked === 'string' && UUID.test(asked) ? asked : undefined
  const types = await findRows({ collection: 'content-types', limit: 100, req, sort: 'name', where: { isActive: { equals: true } } })
  const { columns } = await loadBoard(req, { contentType: type, limit: PER_COLUMN })
  return (
    <AdminPage steps={[{ label: 'Board' }]} view={view}>
      <div className="ce-bar">
        <div>
          <h1 className="ce-page__title">Board</h1>
          <p className="ce-page__lead">Every piece by where it stands. Drag a card, or focus it and press Shift with an arrow.</p>
        </div>
        <a className="ce-button" data-kind="primary" href={`${admin}/collections/content-entries/create`}>
          New entry
        </a>
      </div>
      <nav aria-label="Content types" className="ce-board__types">
        <a aria-current={type === undefined ? 'page' : undefined} href={`${admin}/content-board`}>
          All
        </a>
        {types.map((row) => (
          <a aria-current={String(row.id) === type ? 'page' : undefined} href={`${admin}/content-board?type=${row.id}`} key={row.id}>
            {readText(row, 'name')}
          </a>
        ))}
      </nav>
      <Board admin={admin} api={api} columns={columnsOf(columns)} now={new Date().toISOString()} />
    </AdminPage>
  )
}
