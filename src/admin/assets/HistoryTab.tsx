import { humanize } from '@/src/admin/elements/humanize'
import { When } from '@/src/admin/elements/When'
import { eventTitle } from '@/src/admin/trace/eventTitle'

import type { Docs, EventRow } from './detailTypes'
import type { Desk, Hit } from './types'
import { useApi } from './useApi'

const detailOf = ({ actorType, payload }: EventRow): string => {
  const fields = Array.isArray(payload?.changedFields) ? payload.changedFields.filter((field) => typeof field === 'string') : []
  return [actorType ? `by ${humanize(actorType).toLowerCase()}` : '', fields.map((field) => humanize(field).toLowerCase()).join(', ')].filter(Boolean).join(': ')
}

/** What happened to the asset, newest first, each with its trace. */
export const HistoryTab = ({ desk, hit }: { desk: Desk; hit: Hit }) => {
  const { data, error } = useApi<Docs<EventRow>>(`${desk.api}/content-events?where[sourceType][equals]=assets&where[sourceId][equals]=${hit.id}&sort=-createdAt&limit=40&depth=0`)
  const now = new Date()
  if (error) return <p className="ce-dam__problem" role="alert">{error}</p>
  if (!data) return null
  return (
    <>
      <ul className="ce-detail__rows">
        {data.docs.map((event) => (
          <li key={event.id}>
            <div>
              <a href={`${desk.admin}/trace/${event.id}`}>{eventTitle(event.eventType)}</a>
              <span className="ce-detail__quiet">{detailOf(event)}</span>
            </div>
            <When date={event.createdAt} now={now} />
          </li>
        ))}
      </ul>
      {data.docs.length === 0 && <p className="ce-detail__quiet">Nothing has happened to it yet.</p>}
      <a className="ce-panel__action" href={`${desk.admin}/collections/assets/${hit.id}/history`}>
        Whole history, with the agents that worked on it
      </a>
    </>
  )
}
