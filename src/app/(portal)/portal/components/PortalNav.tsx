'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PAGES = [
  { href: '/portal', label: 'Overview' },
  { href: '/portal/deliverables', label: 'Deliverables' },
  { href: '/portal/requests', label: 'Requests' },
  { href: '/portal/inbox', label: 'Inbox' },
]

/** The four pages of the portal. */
export const PortalNav = ({ unread }: { unread: number }) => {
  const pathname = usePathname()
  return (
    <nav aria-label="Portal" className="p-nav">
      {PAGES.map(({ href, label }) => (
        <Link
          aria-current={(href === '/portal' ? pathname === href : pathname.startsWith(href)) ? 'page' : undefined}
          href={href}
          key={href}
          prefetch={false}
        >
          {label}
          {label === 'Inbox' && unread > 0 && (
            <span className="p-count">
              {unread}
              <span className="p-sr"> unread</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}
