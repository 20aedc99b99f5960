import type { ReactNode } from 'react'

type Props = {
  action?: { href: string; label: string }
  children: ReactNode
  count?: number
  id: string
  lead?: string
  title: string
}

/** A titled part of a page. */
export const Panel = ({ action, children, count, id, lead, title }: Props) => (
  <section aria-labelledby={id} className="ce-panel">
    <header className="ce-panel__head">
      <h2 className="ce-panel__title" id={id}>
        {title}
        {count !== undefined && count > 0 && <span className="ce-panel__count">{count}</span>}
      </h2>
      {action && (
        <a className="ce-panel__action" href={action.href}>
          {action.label}
        </a>
      )}
      {lead && <p className="ce-panel__lead">{lead}</p>}
    </header>
    {children}
  </section>
)
