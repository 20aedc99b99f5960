'use client'

import type { ReactNode } from 'react'

import { Link } from '@payloadcms/ui'

type Props = { children: ReactNode; current: boolean; href: string }

/** A link of the navigation that says so when it is the current page. */
export const NavLink = ({ children, current, href }: Props) => (
  <Link aria-current={current ? 'page' : undefined} className="ce-nav__link" href={href} prefetch={false}>
    {children}
  </Link>
)
