import { EmptyState } from '@/src/admin/elements/EmptyState'
import { Glyph } from '@/src/admin/elements/Glyph'
import { Panel } from '@/src/admin/elements/Panel'
import { When } from '@/src/admin/elements/When'

import type { AttentionItem } from './types'

type Props = { admin: string; items: AttentionItem[]; now: Date }

/** What waits for the signed-in person, newest first. */
export const AttentionList = ({ admin, items, now }: Props) => (
  <Panel count={items.length} id="home-needs-me" title="Needs me">
    {items.length === 0 ? (
      <EmptyState
        action={{ href: `${admin}/collections/briefs`, label: 'See all briefs' }}
        glyph="check"
        text="Briefs assigned to you, deliverables to review, agent proposals to decide and unread notes will be listed here."
        title="You are all caught up"
      />
    ) : (
      <ul className="ce-list">
        {items.map((item) => (
          <li className="ce-item" key={`${item.kind}${item.href}`}>
            <span className="ce-item__glyph">
              <Glyph name={item.glyph} />
            </span>
            <div className="ce-item__body">
              <p className="ce-item__kind">{item.kind}</p>
              <a className="ce-item__title" href={item.href}>
                {item.title}
              </a>
              {item.detail && <p className="ce-item__detail">{item.detail}</p>}
            </div>
            <When date={item.at} now={now} />
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
