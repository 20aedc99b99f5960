import type { AdminViewServerProps } from 'payload'

import { findRows } from '@/src/admin/data/findRows'
import { readText } from '@/src/admin/data/readText'
import { AdminPage } from '@/src/admin/elements/AdminPage'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Panel } from '@/src/admin/elements/Panel'
import { requireStaff } from '@/src/admin/elements/requireStaff'
import { When } from '@/src/admin/elements/When'

import { MarkReadButton } from './MarkReadButton'

const MOST = 100

/** `/admin/inbox`: the notes to the signed-in person, unread ones first. */
export const InboxView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/inbox')
  const { req } = view.initPageResult
  const notes = await findRows({
    collection: 'notifications',
    limit: MOST,
    req,
    sort: ['isRead', '-createdAt'],
    where: { user: { equals: req.user?.id } },
  })
  const now = new Date()
  const unread = notes.filter((note) => note.isRead !== true)
  return (
    <AdminPage steps={[{ label: 'Inbox' }]} view={view}>
      <header className="ce-home__head">
        <div>
          <h1 className="ce-page__title">Inbox</h1>
          <p className="ce-page__lead">What agents and colleagues want you to know.</p>
        </div>
        {unread.length > 0 && <MarkReadButton ids={unread.map(({ id }) => id)} label="Mark all as read" />}
      </header>
      <Panel count={unread.length} id="inbox-notes" title={unread.length > 0 ? 'Unread' : 'Notes'}>
        {notes.length === 0 ? (
          <EmptyState glyph="bell" text="You get a note when work is assigned to you, a review is due or an agent needs a decision." title="No notes yet" />
        ) : (
          <ul className="ce-list">
            {notes.map((note) => {
              const link = readText(note, 'link')
              const title = readText(note, 'title') ?? 'Note'
              return (
                <li className="ce-note" data-unread={note.isRead !== true} key={note.id}>
                  <div className="ce-item__body">
                    {link ? (
                      <a className="ce-item__title" href={link}>
                        {title}
                      </a>
                    ) : (
                      <span className="ce-item__title">{title}</span>
                    )}
                    {readText(note, 'message') && <p className="ce-item__detail">{readText(note, 'message')}</p>}
                    <When date={readText(note, 'createdAt') ?? now.toISOString()} now={now} />
                  </div>
                  {note.isRead !== true && <MarkReadButton ids={[note.id]} label="Mark as read" />}
                </li>
              )
            })}
          </ul>
        )}
      </Panel>
    </AdminPage>
  )
}
