import { humanize } from '@/src/admin/elements/humanize'

import type { Desk, Hit } from './types'
import { useApi } from './useApi'

type Usage = { hidden: number; places: { collection: string; id: string; title: string }[] }

/** Every place that shows the asset. */
export const UsageTab = ({ desk, hit }: { desk: Desk; hit: Hit }) => {
  const { data, error } = useApi<Usage>(`${desk.api}/assets/${hit.id}/usage`)
  if (error) return <p className="ce-dam__problem" role="alert">{error}</p>
  if (!data) return null
  if (data.places.length + data.hidden === 0) return <p className="ce-detail__quiet">It is used nowhere. It can be deleted without breaking anything.</p>
  return (
    <>
      <ul className="ce-detail__rows">
        {data.places.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            <div>
              <a href={`${desk.admin}/collections/${collection}/${id}`}>{title}</a>
              <span className="ce-detail__quiet">{humanize(collection)}</span>
            </div>
          </li>
        ))}
      </ul>
      {data.hidden > 0 && <p className="ce-detail__quiet">And {data.hidden} more that you may not see.</p>}
    </>
  )
}
