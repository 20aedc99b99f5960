'use client'

import type { FormEvent } from 'react'

import { useState } from 'react'

import { sendJson } from '@/src/app/(portal)/portal/components/sendJson'

/** Creates a client request; agents turn it into a brief. */
export const RequestForm = () => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const form = new FormData(event.currentTarget)
    const due = form.get('requestedDueDate')
    const answer = await sendJson('POST', '/api/portal/requests', {
      description: form.get('description'),
      title: form.get('title'),
      ...(due && { requestedDueDate: due }),
    })
    if (answer.ok) {
      window.location.assign(answer.doc ? `/portal/requests/${answer.doc.id}` : '/portal/requests')
      return
    }
    setProblem(answer.message)
    setBusy(false)
  }
  return (
    <form className="p-form" method="post" onSubmit={(event) => void submit(event)}>
      <div aria-live="assertive">{problem && <p className="p-problem">{problem}</p>}</div>
      <label className="p-field">
        <span>What is it about?</span>
        <input maxLength={160} name="title" placeholder="Autumn campaign film" required />
      </label>
      <label className="p-field">
        <span>What do you need?</span>
        <textarea
          name="description"
          placeholder="A 30 second film for social media, launch in October, for parents of school children. Budget about 12,000 EUR."
          required
          rows={8}
        />
      </label>
      <label className="p-field">
        <span>
          When do you need it? <em>optional</em>
        </span>
        <input name="requestedDueDate" type="date" />
      </label>
      <div className="p-actions">
        <button className="p-button" data-kind="primary" disabled={busy} type="submit">
          {busy ? 'Sending…' : 'Send request'}
        </button>
        <a className="p-button" href="/portal/requests">
          Cancel
        </a>
      </div>
    </form>
  )
}
