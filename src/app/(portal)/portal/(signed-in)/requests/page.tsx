import type { Metadata } from 'next'

import { RequestRows } from '@/src/app/(portal)/portal/components/RequestRows'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Requests' }

const RequestsPage = async () => (
  <>
    <div className="p-title">
      <div>
        <h1>Requests</h1>
        <p className="p-lead">What you asked for and where it stands.</p>
      </div>
      <a className="p-button" data-kind="primary" href="/portal/requests/new">
        New request
      </a>
    </div>
    <RequestRows rows={await portalRows.requests(await portalSession())} />
  </>
)

export default RequestsPage
