'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import { sendJson } from './sendJson'

type Props = {
  /** What the API calls the words of the client. */
  comment: 'comment' | 'feedback'
  path: string
  /** What the API calls sending it back. */
  revise: 'requestChanges' | 'requestRevision'
}

/** Approve, or say what should change. Both are transitions of what is reviewed; the engine tells the team. */
export const DecisionForm = ({ comment: name, path, revise }: Props) => {
  const router = useRouter()
  const comment = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState<string>()
  const decide = async (decision: string) => {
    const feedback = comment.current?.value.trim() ?? ''
    if (decision === revise && feedback === '') {
      setProblem('Please say in a sentence what should change.')
      comment.current?.focus()
      return
    }
    setProblem(undefined)
    setBusy(decision)
    const answer = await sendJson('POST', path, { decision, ...(feedback !== '' && { [name]: feedback }) })
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
        <button className="p-button" disabled={busy !== undefined} onClick={() => void decide(revise)} type="button">
          {busy === revise ? 'Sending…' : 'Request changes'}
        </button>
      </div>
    </form>
  )
}
