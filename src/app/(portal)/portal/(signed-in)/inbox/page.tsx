import type { Metadata } from 'next'

import { NoteList } from '@/src/app/(portal)/portal/components/NoteList'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Inbox' }

const InboxPage = async () => (
  <>
    <h1>Inbox</h1>
    <p className="p-lead">Everything we told you, newest first.</p>
    <NoteList empty="Nothing yet. You get a note when something is ready for you." notes={await portalRows.notes(await portalSession())} />
  </>
)

export default InboxPage
