'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

type Props = { accepted?: boolean; comment?: string; id: number | string; rating?: number }

/** Was the result of use, how good was it, and why. */
export const FeedbackForm = ({ accepted, comment = '', id, rating = 0 }: Props) => {
  const { config } = useConfig()
  const [stars, setStars] = useState(rating)
  const [isAccepted, setIsAccepted] = useState(accepted)
  const [text, setText] = useState(comment)
  const send = async (change: { accepted?: boolean; comment?: string; rating?: number }) => {
    const response = await fetch(`${config.routes.api}/agent-invocations/${id}/feedback`, { body: JSON.stringify(change), credentials: 'same-origin', headers: { 'content-type': 'application/json' }, method: 'POST' })
    if (response.ok) toast.success('Thank you.')
    else toast.error(`Your feedback was not kept (${response.status}).`)
  }
  const accept = (value: boolean) => {
    setIsAccepted(value)
    void send({ accepted: value })
  }
  const rate = (value: number) => {
    setStars(value)
    void send({ rating: value })
  }
  return (
    <div className="ce-feedback">
      <div className="ce-home__actions">
        <button aria-pressed={isAccepted === true} className="ce-button" onClick={() => accept(true)} type="button">
          Of use
        </button>
        <button aria-pressed={isAccepted === false} className="ce-button" onClick={() => accept(false)} type="button">
          Not of use
        </button>
        <span aria-label="Rating" className="ce-feedback__stars" role="group">
          {[1, 2, 3, 4, 5].map((value) => (
            <button aria-label={`${value} of 5`} aria-pressed={value <= stars} key={value} onClick={() => rate(value)} type="button">
              {value <= stars ? '★' : '☆'}
            </button>
          ))}
        </span>
      </div>
      <label className="ce-form__field" htmlFor="feedback-comment">
        <span>Why</span>
        <textarea id="feedback-comment" onBlur={() => text !== comment && void send({ comment: text })} onChange={(event) => setText(event.target.value)} rows={2} value={text} />
      </label>
    </div>
  )
}
