import type { ReactNode } from 'react'

import { Mark } from '@/src/admin/brand/Mark'
import { PortalNav } from '@/src/app/(portal)/portal/components/PortalNav'
import { SignOutButton } from '@/src/app/(portal)/portal/components/SignOutButton'
import { countUnread } from '@/src/app/(portal)/portal/data/countUnread'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

const SignedInLayout = async ({ children }: { children: ReactNode }) => {
  const session = await portalSession()
  return (
    <>
      <a className="p-skip" href="#content">
        Skip to content
      </a>
      <header className="p-header">
        <div className="p-header__inner">
          <a className="p-brand" href="/portal">
            <Mark size={26} /> Client portal
          </a>
          <PortalNav unread={await countUnread(session)} />
          <div className="p-header__person">
            <span>{session.name}</span>
            <SignOutButton />
          </div>
        </div>
      </header>
      <main className="p-main" id="content">
        {children}
      </main>
    </>
  )
}

export default SignedInLayout
