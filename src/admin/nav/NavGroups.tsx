'use client'

import type { NavGroupPreferences } from 'payload'

import { usePathname } from 'next/navigation'

import { Glyph } from '@/src/admin/elements/Glyph'

import type { NavEntry, NavGroupModel } from './buildNavigation'

import { NavGroup } from './NavGroup'
import { NavLink } from './NavLink'

type Props = {
  adminRoute: string
  groups: NavGroupModel[]
  open: NavGroupPreferences
  unread: number
  views: Record<string, NavEntry[]>
}

/** Open at first sight; everything else is one click away. */
const OPEN_BY_DEFAULT = new Set(['Plan', 'Create'])

/** Home, inbox and the groups. A group that holds the current page is always open on arrival. */
export const NavGroups = ({ adminRoute, groups, open, unread, views }: Props) => {
  const pathname = usePathname()
  const inbox = `${adminRoute}/inbox`
  return (
    <ul className="ce-nav__list">
      <li>
        <NavLink current={pathname === adminRoute} href={adminRoute}>
          <Glyph name="home" />
          Home
        </NavLink>
      </li>
      <li>
        <NavLink current={pathname.startsWith(inbox)} href={inbox}>
          <Glyph name="bell" />
          Inbox
          {unread > 0 && (
            <span aria-label={`${unread} unread`} className="ce-nav__count">
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </NavLink>
      </li>
      {groups.map((group) => (
        <NavGroup
          group={{ ...group, primary: [...group.primary, ...(views[group.name] ?? [])] }}
          initiallyOpen={open[group.name]?.open ?? OPEN_BY_DEFAULT.has(group.name)}
          key={group.name}
          pathname={pathname}
        />
      ))}
    </ul>
  )
}
