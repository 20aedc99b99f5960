import type { PayloadRequest } from 'payload'

import type { Row } from '@/src/admin/data/findRows'

import { listDeliverableFiles } from '@/plugins/portal/operations/listDeliverableFiles'
import { readText } from '@/src/admin/data/readText'
import { Glyph } from '@/src/admin/elements/Glyph'
import { isPicture } from '@/src/app/(portal)/portal/data/isPicture'

import { StatusWord } from './StatusWord'

const Card = async ({ req, row }: { req: PayloadRequest; row: Row }) => {
  const picture = (await listDeliverableFiles(req, row)).find(({ mimeType }) => isPicture(mimeType))
  const status = readText(row, 'status') ?? ''
  return (
    <li className="p-card">
      <div className="p-card__picture">{picture ? <img alt="" loading="lazy" src={picture.url} /> : <Glyph name="document" size={34} />}</div>
      <div className="p-card__body">
        <StatusWord status={status} />
        <h3>
          <a href={`/portal/deliverables/${row.id}`}>{readText(row, 'title') ?? 'Untitled'}</a>
        </h3>
        <p className="p-card__action">{status === 'CLIENT_REVIEW' ? 'Review it' : 'Open'}</p>
      </div>
    </li>
  )
}

/** Deliverables as cards with their picture. */
export const DeliverableCards = ({ empty, req, rows }: { empty: string; req: PayloadRequest; rows: Row[] }) =>
  rows.length === 0 ? (
    <p className="p-empty">{empty}</p>
  ) : (
    <ul className="p-cards">
      {rows.map((row) => (
        <Card key={row.id} req={req} row={row} />
      ))}
    </ul>
  )
