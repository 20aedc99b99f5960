import type { Metadata } from 'next'

import { DeliverableCards } from '@/src/app/(portal)/portal/components/DeliverableCards'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Deliverables' }

const DeliverablesPage = async () => {
  const session = await portalSession()
  return (
    <>
      <h1>Deliverables</h1>
      <p className="p-lead">Everything that was shown to you.</p>
      <DeliverableCards empty="Nothing has been sent to you yet." req={session.req} rows={await portalRows.deliverables(session)} />
    </>
  )
}

export default DeliverablesPage
