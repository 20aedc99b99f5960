'use client'

import { usePreferences } from '@payloadcms/ui'
import { PREFERENCE_KEYS } from 'payload/shared'
import { useId, useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'

import type { NavEntry, NavGroupModel } from './buildNavigation'

import { NavLink } from './NavLink'

type Props = { group: NavGroupModel; initiallyOpen: boolean; pathname: string }

const isCurrent = (pathname: string, { href }: NavEntry) => pathname === href || pathname.startsWith(`${href}/`)

/** One collapsible group: a button that controls a list, with the rarer collections behind "More". */
export const NavGroup = ({ group, initiallyOpen, pathname }: Props) => {
  const id = useId()
  const { setPreference } = usePreferences()
  const current = [...group.primary, ...group.more].some((entry) => isCurrent(pathname, entry))
  const [open, setOpen] = useState(initiallyOpen)
  const [wasCurrent, setWasCurrent] = useState(false)
  const [more, setMore] = useState(false)
  if (current !== wasCurrent) {
    setWasCurrent(current)
    if (current) setOpen(true)
  }
  const showMore = more || group.primary.length === 0 || group.more.some((entry) => isCurrent(pathname, entry))
  const toggle = () => {
    setOpen(!open)
    void setPreference(PREFERENCE_KEYS.NAV, { groups: { [group.name]: { open: !open } } }, true)
  }
  const entries = showMore ? [...group.primary, ...group.more] : group.primary
  return (
    <li className="ce-nav__group">
      <button
        aria-controls={id}
        aria-expanded={open}
        className="ce-nav__toggle"
        data-current={current}
        onClick={toggle}
        type="button"
      >
        <Glyph name={group.glyph} />
        {group.name}
        <Glyph className="ce-nav__chevron" name="chevron" size={14} />
      </button>
      <ul className="ce-nav__list ce-nav__group-body" hidden={!open} id={id}>
        {entries.map((entry) => (
          <li key={entry.href}>
            <NavLink current={isCurrent(pathname, entry)} href={entry.href}>
              {entry.label}
            </NavLink>
          </li>
        ))}
        {group.more.length > 0 && group.primary.length > 0 && (
          <li>
            <button
              aria-expanded={showMore}
              aria-label={showMore ? `Fewer in ${group.name}` : `${group.more.length} more in ${group.name}`}
              className="ce-nav__more"
              onClick={() => setMore(!showMore)}
              type="button"
            >
              {showMore ? 'Fewer' : `More (${group.more.length})`}
            </button>
          </li>
        )}
      </ul>
    </li>
  )
}
