import { duration } from '@/src/admin/elements/duration'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Panel } from '@/src/admin/elements/Panel'
import { StatusPill } from '@/src/admin/elements/StatusPill'
import { When } from '@/src/admin/elements/When'

import type { RunItem } from './types'

type Props = { admin: string; items: RunItem[]; now: Date }

const Run = ({ item, now }: { item: RunItem; now: Date }) => (
  <li className="ce-run">
    <span className="ce-run__dot" data-status={item.status} />
    <div className="ce-item__body">
      <p className="ce-run__head">
        <a className="ce-item__title" href={item.href}>
          {item.skill}
        </a>
        {item.status !== 'COMPLETED' && <StatusPill status={item.status} />}
        {item.entity && (
          <a className="ce-run__entity" href={item.entity.href}>
            {item.entity.text}
          </a>
        )}
      </p>
      {item.summary && <p className="ce-run__summary">{item.summary}</p>}
      <p className="ce-run__facts">
        <When date={item.at} now={now} />
        {item.durationMs !== undefined && <span>{duration(item.durationMs)}</span>}
        {item.documents > 0 && <span>{item.documents === 1 ? '1 document read' : `${item.documents} documents read`}</span>}
        {item.more && <a href={item.more.href}>{`and ${item.more.count} more like it`}</a>}
        {item.traceHref && <a href={item.traceHref}>Follow the trace</a>}
      </p>
    </div>
  </li>
)

/** The latest work of the agents, in their own summaries. */
export const RunList = ({ admin, items, now }: Props) => (
  <Panel action={{ href: `${admin}/collections/agent-invocations`, label: 'All runs' }} id="home-agents" title="What agents did">
    {items.length === 0 ? (
      <EmptyState
        action={{ href: `${admin}/collections/content-triggers`, label: 'See what triggers them' }}
        glyph="agents"
        text="Agents start by themselves when something happens: create a brief, and the assigned person and plan will arrive within a second."
        title="No agent has worked yet"
      />
    ) : (
      <ol className="ce-list">
        {items.map((item) => (
          <Run item={item} key={item.href} now={now} />
        ))}
      </ol>
    )}
  </Panel>
)
