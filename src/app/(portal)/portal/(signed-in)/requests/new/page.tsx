import type { Metadata } from 'next'

import { portalSession } from '@/src/app/(portal)/portal/data/portalSession'

import { RequestForm } from './RequestForm'

export const metadata: Metadata = { title: 'New request' }

const NewRequestPage = async () => {
  await portalSession()
  return (
    <article className="p-article">
      <h1>New request</h1>
      <p className="p-lead">Tell us in your own words. The more you say about goal, audience, budget and date, the fewer questions we have to ask.</p>
      <RequestForm />
    </article>
  )
}

export default NewRequestPage
