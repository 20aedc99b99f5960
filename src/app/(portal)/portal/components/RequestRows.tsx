import type { Row } from '@/src/admin/data/findRows'

import { readText } from '@/src/admin/data/readText'

import { dayText } from './dayText'
import { StatusWord } from './StatusWord'

/** The client's requests, newest first. */
export const RequestRows = ({ rows }: { rows: Row[] }) => {
  if (rows.length === 0) {
    return (
      <p className="p-empty">
        No requests yet. <a href="/portal/requests/new">Tell us what you need</a> and it becomes a brief right away.
      </p>
    )
  }
  return (
    <ul className="p-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <a href={`/portal/requests/${row.id}`}>{readText(row, 'title') ?? (readText(row, 'description') ?? 'Request').slice(0, 80)}</a>
            <p className="p-small">Sent {dayText(readText(row, 'createdAt'))}</p>
          </div>
          <StatusWord status={readText(row, 'status') ?? 'RECEIVED'} />
        </li>
      ))}
    </ul>
  )
}
