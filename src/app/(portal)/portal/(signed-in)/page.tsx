import { readText } from '@/src/admin/data/readText'
import { ContentRows } from '@/src/app/(portal)/portal/components/ContentRows'
import { DeliverableCards } from '@/src/app/(portal)/portal/components/DeliverableCards'
import { NoteList } from '@/src/app/(portal)/portal/components/NoteList'
import { RequestRows } from '@/src/app/(portal)/portal/components/RequestRows'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

const nounOf = (deliverables: number, texts: number): string => {
  if (deliverables > 0 && texts > 0) return 'things are'
  const [one, several] = texts > 0 ? ['text is', 'texts are'] : ['deliverable is', 'deliverables are']
  return deliverables + texts === 1 ? one : several
}

const OverviewPage = async () => {
  const session = await portalSession()
  const deliverables = await portalRows.deliverables(session)
  const requests = await portalRows.requests(session)
  const notes = await portalRows.notes(session)
  const waiting = deliverables.filter((row) => readText(row, 'status') === 'CLIENT_REVIEW')
  const content = await portalRows.content(session)
  const count = waiting.length + content.length
  const unread = notes.filter((note) => note.isRead !== true)
  return (
    <>
      <div className="p-title">
        <div>
          <h1>Hello, {session.name.split(' ')[0]}</h1>
          <p className="p-lead">
            {count === 0 ? 'Nothing is waiting for your review.' : `${count} ${nounOf(waiting.length, content.length)} waiting for your review.`}
          </p>
        </div>
        <a className="p-button" data-kind="primary" href="/portal/requests/new">
          New request
        </a>
      </div>
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for you</h2>
        <ContentRows stages={content} />
        {(waiting.length > 0 || content.length === 0) && <DeliverableCards empty="When something is ready to look at, it appears here and you get a note." req={session.req} rows={waiting} />}
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
