import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import { listDeliverableFiles } from '@/plugins/portal/operations/listDeliverableFiles'
import { text } from '@/src/admin/data/read'
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
  const status = text(deliverable, 'status') ?? ''
  const feedback = text(deliverable, 'clientFeedback')
  const body = text(deliverable, 'textContent')
  return (
    <article className="p-review">
      <div className="p-review__work">
        <p>
          <a href="/portal/deliverables">All deliverables</a>
        </p>
        <h1>{text(deliverable, 'title') ?? 'Untitled'}</h1>
        <p className="p-facts">
          <StatusWord status={status} />
          <span>Sent {dayText(text(deliverable, 'clientSubmittedAt') ?? text(deliverable, 'updatedAt'))}</span>
        </p>
        {text(deliverable, 'description') && <p className="p-text">{text(deliverable, 'description')}</p>}
        {files.map((file) => (
          <FilePreview alt={text(deliverable, 'altText') ?? file.name} file={file} key={file.id} />
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
