'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import { sendJson } from '@/src/app/(portal)/portal/components/sendJson'

type Decision = 'approve' | 'requestRevision'

/** Approve, or say what should change. Both are transitions of the deliverable; the engine tells the team. */
export const ReviewForm = ({ id }: { id: string }) => {
  const router = useRouter()
  const comment = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState<Decision>()
  const decide = async (decision: Decision) => {
    const feedback = comment.current?.value.trim() ?? ''
    if (decision === 'requestRevision' && feedback === '') {
      setProblem('Please say in a sentence what should change.')
      comment.current?.focus()
      return
    }
    setProblem(undefined)
    setBusy(decision)
    const answer = await sendJson('POST', `/api/portal/deliverables/${id}/review`, { comment: feedback, decision })
    if (answer.ok) router.refresh()
    else setProblem(answer.message)
    setBusy(undefined)
  }
  return (
    <form className="p-form" onSubmit={(event) => event.preventDefault()}>
      <h2>Your decision</h2>
      <label className="p-field">
        <span>
          Comment <em>needed when something should change</em>
        </span>
        <textarea aria-describedby="review-problem" aria-invalid={Boolean(problem)} name="comment" ref={comment} rows={5} />
      </label>
      <div aria-live="assertive" id="review-problem">
        {problem && <p className="p-problem">{problem}</p>}
      </div>
      <div className="p-actions">
        <button className="p-button" data-kind="primary" disabled={busy !== undefined} onClick={() => void decide('approve')} type="button">
          {busy === 'approve' ? 'Approving…' : 'Approve'}
        </button>
        <button className="p-button" disabled={busy !== undefined} onClick={() => void decide('requestRevision')} type="button">
          {busy === 'requestRevision' ? 'Sending…' : 'Request changes'}
        </button>
      </div>
    </form>
  )
}
