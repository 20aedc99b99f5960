'use client'

import { useState } from 'react'

import { useApi } from '@/src/admin/assets/useApi'

type Row = { externalId?: null | string; id: string; place: string; problems: { message: string; path: string }[] }
type Props = { api: string; failed: number; id: string; isOver: boolean }

const SHOWN = 5

/** The first rows that failed, with what is wrong; all of them are in the file. */
export const TransferProblems = ({ api, failed, id, isOver }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const query = `where[transfer][equals]=${id}&where[outcome][equals]=FAILED&sort=row&limit=${SHOWN}&depth=0`
  const { data, error } = useApi<{ docs: Row[] }>(isOpen ? `${api}/content-transfer-rows?${query}` : undefined)
  return (
    <details className="ce-transfer__problems" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{failed === 1 ? 'One row failed' : `${failed.toLocaleString('en-GB')} rows failed`}</summary>
      {error && <p role="alert">{error}</p>}
      <ul>
        {data?.docs.map(({ externalId, id: key, place, problems }) => (
          <li key={key}>
            <strong>{place}</strong>
            {externalId && <code>{externalId}</code>}
            {problems.map(({ message, path }) => (
              <span key={`${path} ${message}`}>
                {path && <code>{path}</code>} {message}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {failed > SHOWN && data && <p>The first {SHOWN} of them.</p>}
      <a className="ce-button" download href={`${api}/content-transfers/${id}/errors`}>
        Download {isOver ? 'all errors' : 'the errors so far'} (CSV)
      </a>
    </details>
  )
}
