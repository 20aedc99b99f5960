import type { NavPreferences, PayloadRequest, ServerProps, VisibleEntities } from 'payload'

import { NavWrapper } from '@payloadcms/next/client'
import { Logout } from '@payloadcms/ui'
import Link from 'next/link'

import { Mark } from '@/src/admin/brand/Mark'

import { buildNavigation } from './buildNavigation'
import { countUnread } from './countUnread'
import { NavCloser } from './NavCloser'
import { NavGroups } from './NavGroups'
import { NavOpener } from './NavOpener'
import { NavSlot } from './NavSlot'
import { navigationViews } from './navigationViews'
import { readNavPreferences } from './readNavPreferences'

type Props = ServerProps & { req?: PayloadRequest; visibleEntities: VisibleEntities }

/** The navigation of the admin: grouped by work, only what the person may see. */
export const Nav = async (props: Props) => {
  const { i18n, payload, permissions, req, user, visibleEntities } = props
  if (!req || !user) return null
  const groups = buildNavigation({ config: payload.config, i18n, permissions, visibleEntities })
  const preferences: NavPreferences | undefined = await readNavPreferences(req)
  const unread = await countUnread(req)
  const admin = payload.config.routes.admin
  const name = 'name' in user && typeof user.name === 'string' && user.name ? user.name : (user.email ?? 'Account')
  return (
    <NavWrapper baseClass="nav">
      <NavOpener preferred={preferences?.open ?? true} />
      <div className="ce-nav">
        <NavCloser />
        <Link className="ce-nav__brand" href={admin} prefetch={false}>
          <Mark size={22} />
          Content Engine
        </Link>
        <NavSlot name="beforeNav" serverProps={props} />
        <nav aria-label="Main" className="ce-nav__links">
          <NavSlot name="beforeNavLinks" serverProps={props} />
          <NavGroups
            adminRoute={admin}
            groups={groups}
            open={preferences?.groups ?? {}}
            unread={unread}
            views={navigationViews(payload.config)}
          />
          <NavSlot name="afterNavLinks" serverProps={props} />
        </nav>
        <NavSlot name="afterNav" serverProps={props} />
        <div className="ce-nav__foot">
          <Link className="ce-nav__person" href={`${admin}/account`} prefetch={false}>
            <span>{name}</span>
            <span>{name === user.email ? 'Account and appearance' : user.email}</span>
          </Link>
          <Logout />
        </div>
      </div>
    </NavWrapper>
  )
}
