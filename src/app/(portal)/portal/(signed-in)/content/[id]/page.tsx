import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import { dayText } from '@/src/app/(portal)/portal/components/dayText'
import { DecisionForm } from '@/src/app/(portal)/portal/components/DecisionForm'
import { StatusWord } from '@/src/app/(portal)/portal/components/StatusWord'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Review' }

const ANSWERED: Record<string, { text: string; title: string }> = {
  APPROVED: { text: 'Nothing more to do for you.', title: 'You approved this' },
  CHANGES_REQUESTED: { text: 'We are working on it and ask you again when it is ready.', title: 'You asked for changes' },
  REJECTED: { text: 'We are working on it and ask you again when it is ready.', title: 'You declined this' },
}
const OVER = { text: 'We went on without your answer.', title: 'No answer is needed any more' }

/** A text as it was submitted, with the client's decision beside it (B001-026). */
const ContentReviewPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params
  const stage = await portalRows.stage(await portalSession(), id)
  if (!stage) notFound()
  const { dueDate, feedback, plainText, seoDescription, status, title, type } = stage
  const isWaiting = status === 'PENDING'
  const answered = ANSWERED[status] ?? OVER
  return (
    <article className="p-review">
      <div className="p-review__work">
        <p>
          <a href="/portal">Overview</a>
        </p>
        <h1>{title}</h1>
        <p className="p-facts">
          <StatusWord status={isWaiting ? 'CLIENT_REVIEW' : status} />
          <span>{type}</span>
          {isWaiting && dueDate && <span>Please answer by {dayText(dueDate.toISOString())}</span>}
        </p>
        {plainText && <p className="p-text p-copy">{plainText.startsWith(`${title}\n`) ? plainText.slice(title.length + 1) : plainText}</p>}
        {seoDescription && <p className="p-text p-small">In search engines: {seoDescription}</p>}
      </div>
      <aside className="p-review__decision">
        {isWaiting ? (
          <DecisionForm comment="feedback" path={`/api/content-revisions/${id}/answer`} revise="requestChanges" />
        ) : (
          <>
            <h2>{answered.title}</h2>
            {feedback && <blockquote>{feedback}</blockquote>}
            <p className="p-small">{answered.text}</p>
          </>
        )}
      </aside>
    </article>
  )
}

export default ContentReviewPage
