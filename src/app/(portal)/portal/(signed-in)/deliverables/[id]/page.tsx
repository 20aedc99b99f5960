import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import { listDeliverableFiles } from '@/plugins/portal/operations/listDeliverableFiles'
import { readText } from '@/src/admin/data/readText'
import { DecisionForm } from '@/src/app/(portal)/portal/components/DecisionForm'
import { dayText } from '@/src/app/(portal)/portal/components/dayText'
import { FilePreview } from '@/src/app/(portal)/portal/components/FilePreview'
import { StatusWord } from '@/src/app/(portal)/portal/components/StatusWord'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Review' }

const ReviewPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const session = await portalSession()
  const deliverable = await portalRows.deliverable(session, (await params).id)
  if (!deliverable) notFound()
  const files = await listDeliverableFiles(session.req, deliverable)
  const status = readText(deliverable, 'status') ?? ''
  const feedback = readText(deliverable, 'clientFeedback')
  const body = readText(deliverable, 'textContent')
  return (
    <article className="p-review">
      <div className="p-review__work">
        <p>
          <a href="/portal/deliverables">All deliverables</a>
        </p>
        <h1>{readText(deliverable, 'title') ?? 'Untitled'}</h1>
        <p className="p-facts">
          <StatusWord status={status} />
          <span>Sent {dayText(readText(deliverable, 'clientSubmittedAt') ?? readText(deliverable, 'updatedAt'))}</span>
        </p>
        {readText(deliverable, 'description') && <p className="p-text">{readText(deliverable, 'description')}</p>}
        {files.map((file) => (
          <FilePreview alt={readText(deliverable, 'altText') ?? file.name} file={file} key={file.id} />
        ))}
        {body && <p className="p-text p-copy">{body}</p>}
      </div>
      <aside className="p-review__decision">
        {status === 'CLIENT_REVIEW' ? (
          <DecisionForm comment="comment" path={`/api/portal/deliverables/${deliverable.id}/review`} revise="requestRevision" />
        ) : (
          <>
            <h2>{status === 'CLIENT_REVISION' ? 'You asked for changes' : 'You approved this'}</h2>
            {feedback && <blockquote>{feedback}</blockquote>}
            <p className="p-small">{status === 'CLIENT_REVISION' ? 'We are working on it and tell you when it is ready again.' : 'Nothing more to do for you.'}</p>
          </>
        )}
      </aside>
    </article>
  )
}

export default ReviewPage
