import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Panel } from '@/src/admin/elements/Panel'
import { Pill } from '@/src/admin/elements/Pill'
import { StatusPill } from '@/src/admin/elements/StatusPill'

import { dayText } from './dayText'
import type { DueItem } from './types'

type Props = { admin: string; items: DueItem[]; mayPlan: boolean }

const Row = ({ item }: { item: DueItem }) => (
  <li className="ce-due" data-late={item.days < 0}>
    <div className="ce-due__day">
      <span>{new Date(item.due).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })}</span>
      <strong>{new Date(item.due).getUTCDate()}</strong>
    </div>
    <div className="ce-item__body">
      <a className="ce-item__title" href={item.href}>
        {item.title}
      </a>
      <p className="ce-due__facts">
        <Pill tone={item.days < 0 ? 'bad' : item.days <= 2 ? 'warn' : 'plain'}>{dayText(item.days)}</Pill>
        {item.status && <StatusPill status={item.status} />}
        <span>{item.kind}</span>
      </p>
    </div>
  </li>
)

/** Open work by date, what is late first. */
export const DueList = ({ admin, items, mayPlan }: Props) => (
  <Panel count={items.length} id="home-due" title="Due">
    {items.length === 0 ? (
      <EmptyState
        {...(mayPlan && { action: { href: `${admin}/collections/briefs/create`, label: 'Write a brief with a date' } })}
        glyph="clock"
        text="Briefs and deliverables with a due date line up here, late ones first."
        title="No dates ahead"
      />
    ) : (
      <ol className="ce-list">
        {items.map((item) => (
          <Row item={item} key={item.href} />
        ))}
      </ol>
    )}
  </Panel>
)
