'use client'

import { useFormModified } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { humanize } from '@/src/admin/elements/humanize'
import { useTransitions } from '@/src/admin/states/useTransitions'

import type { ShownStage } from './types'

type Props = { api: string; stage: ShownStage }

const NEED_WORDS = ['reject', 'requestChanges']

const askedOf = ({ assignedTo, assignedToType, client }: ShownStage): string => {
  if (assignedToType === 'client') return typeof client === 'object' && client?.name ? `${client.name}, in the portal` : 'the client, in the portal'
  return assignedToType === 'role' ? `everybody who is ${humanize(assignedTo ?? '')}` : 'one person'
}

const dayOf = (date: string): string => new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** The stage that waits: who is asked until when, and the answer for those who may give it. */
export const StageAnswer = ({ api, stage }: Props) => {
  const isModified = useFormModified()
  const [words, setWords] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { error, transitions } = useTransitions({ field: 'status', url: `${api}/content-revisions/${stage.id}/transitions`, value: stage.status })
  const legal = transitions.filter(({ problem: refusal }) => refusal === null)
  const answer = (event: FormEvent, decision: string) => {
    event.preventDefault()
    const feedback = words.trim()
    if (NEED_WORDS.includes(decision) && feedback === '') return setProblem('Say in a sentence what should change.')
    setBusy(true)
    askApi(`${api}/content-revisions/${stage.id}/answer`, { body: { decision, ...(feedback !== '' && { feedback }) }, method: 'POST' }).then(
      () => window.location.reload(),
      (failure: unknown) => {
        setBusy(false)
        setProblem(failure instanceof Error ? failure.message : String(failure))
      },
    )
  }
  return (
    <div className="ce-stage__waiting">
      <p>
        <strong>{stage.stageName}</strong> waits for {askedOf(stage)}
        {stage.dueDate && `, by ${dayOf(stage.dueDate)}`}.
      </p>
      {error && <p className="ce-stage__problem" role="alert">{error}</p>}
      {legal.length > 0 && (
        <>
          <label className="ce-form__field">
            <span>Your words</span>
            <textarea onChange={({ target }) => setWords(target.value)} rows={3} value={words} />
          </label>
          {problem && <p className="ce-stage__problem" role="alert">{problem}</p>}
          {isModified && <p className="ce-stage__facts">Save your changes first.</p>}
          <div className="ce-stage__actions">
            {legal.map(({ label, name }) => (
              <button className="ce-button" data-kind={name === 'approve' ? 'primary' : undefined} disabled={isBusy || isModified} key={name} onClick={(event) => answer(event, name)} type="button">
                {label}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
