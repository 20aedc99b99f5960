import type { Row } from '@/src/admin/data/findRows'

import { readText } from '@/src/admin/data/readText'
import { sinceText } from '@/src/admin/elements/sinceText'

import { ReadButton } from './ReadButton'

/** Links that the engine writes for people of the team lead nowhere for a client; only the portal's own are shown. */
const portalLink = (note: Row) => {
  const link = readText(note, 'link')
  const path = link?.replace(/^https?:\/\/[^/]+/, '')
  return path?.startsWith('/portal') ? path : undefined
}

/** Notes to the client, unread ones marked. */
export const NoteList = ({ empty, notes }: { empty: string; notes: Row[] }) => {
  if (notes.length === 0) return <p className="p-empty">{empty}</p>
  const now = new Date()
  return (
    <ul className="p-notes">
      {notes.map((note) => {
        const href = portalLink(note)
        const title = readText(note, 'title') ?? 'Note'
        return (
          <li data-unread={note.isRead !== true} key={note.id}>
            <div>
              <h3>{href ? <a href={href}>{title}</a> : title}</h3>
              {readText(note, 'message') && <p>{readText(note, 'message')}</p>}
              <p className="p-small">{sinceText(new Date(readText(note, 'createdAt') ?? now), now)}</p>
            </div>
            {note.isRead !== true && <ReadButton id={note.id} title={title} />}
          </li>
        )
      })}
    </ul>
  )
}
