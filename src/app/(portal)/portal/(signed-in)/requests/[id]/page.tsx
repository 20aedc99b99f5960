import type { Metadata } from 'next'

import { notFound } from 'next/navigation'

import { readText } from '@/src/admin/data/readText'
import { dayText } from '@/src/app/(portal)/portal/components/dayText'
import { StatusWord } from '@/src/app/(portal)/portal/components/StatusWord'
import { portalRows } from '@/src/app/(portal)/portal/data/portalRows'
import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

export const metadata: Metadata = { title: 'Request' }

const questions = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) =>
    typeof item === 'string' ? [item] : typeof item === 'object' && item !== null && 'question' in item ? [String(item.question)] : [],
  )

const RequestPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const session = await portalSession()
  const request = await portalRows.request(session, (await params).id)
  if (!request) notFound()
  const missing = questions(request.missingInformation)
  return (
    <article className="p-article">
      <p>
        <a href="/portal/requests">All requests</a>
      </p>
      <h1>{readText(request, 'title') ?? 'Request'}</h1>
      <p className="p-facts">
        <StatusWord status={readText(request, 'status') ?? 'RECEIVED'} />
        <span>Sent {dayText(readText(request, 'createdAt'))}</span>
        {readText(request, 'requestedDueDate') && <span>Wanted by {dayText(readText(request, 'requestedDueDate'))}</span>}
      </p>
      <p className="p-text">{readText(request, 'description')}</p>
      {missing.length > 0 && (
        <section className="p-note">
          <h2>We will ask you about</h2>
          <ul>
            {missing.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

export default RequestPage
