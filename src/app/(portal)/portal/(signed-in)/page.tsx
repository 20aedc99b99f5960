import { text } from '@/src/admin/data/read'
import { DeliverableCards } from '@/src/app/(portal)/portal/components/DeliverableCards'
import { NoteList } from '@/src/app/(portal)/portal/components/NoteList'
import { RequestRows } from '@/src/app/(portal)/portal/components/RequestRows'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

const OverviewPage = async () => {
  const session = await portalSession()
  const deliverables = await portalRows.deliverables(session)
  const requests = await portalRows.requests(session)
  const notes = await portalRows.notes(session)
  const waiting = deliverables.filter((row) => text(row, 'status') === 'CLIENT_REVIEW')
  const unread = notes.filter((note) => note.isRead !== true)
  return (
    <>
      <div className="p-title">
        <div>
          <h1>Hello, {session.name.split(' ')[0]}</h1>
          <p className="p-lead">
            {waiting.length === 0
              ? 'Nothing is waiting for your review.'
              : `${waiting.length} ${waiting.length === 1 ? 'deliverable is' : 'deliverables are'} waiting for your review.`}
          </p>
        </div>
        <a className="p-button" data-kind="primary" href="/portal/requests/new">
          New request
        </a>
      </div>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for you</h2>
        <DeliverableCards empty="When something is ready to look at, it appears here and you get a note." req={session.req} rows={waiting} />
      </section>
      <div className="p-columns">
        <section aria-labelledby="requests">
          <h2 id="requests">Your requests</h2>
          <RequestRows rows={requests.slice(0, 5)} />
        </section>
        <section aria-labelledby="notes">
          <h2 id="notes">New notes</h2>
          <NoteList empty="No unread notes." notes={unread.slice(0, 5)} />
        </section>
      </div>
    </>
  )
}

export default OverviewPage
