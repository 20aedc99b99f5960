'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'

import { dockState, type DockState } from '@/src/admin/content/dock/dockState'

import type { NewComment } from './types'

type Props = { fields: { label: string; name: string }[]; onAdd: (comment: NewComment) => Promise<boolean>; place: DockState['place'] }

/** Writes a new comment, about the field or the words one came from. */
export const CommentForm = ({ fields, onAdd, place }: Props) => {
  const text = useRef<HTMLTextAreaElement>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    if (place) text.current?.focus()
  }, [place])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const content = String(new FormData(form).get('content') ?? '').trim()
    if (!content) return
    setBusy(true)
    void onAdd({ content, field: place?.field, quote: place?.quote }).then((isSaved) => {
      setBusy(false)
      if (!isSaved) return
      form.reset()
      dockState.set({ place: undefined })
    })
  }
  return (
    <form className="ce-said__form" onSubmit={submit}>
      <label className="ce-form__field">
        <span>About</span>
        <select onChange={({ target }) => dockState.set({ place: target.value ? { field: target.value } : undefined })} value={place?.field ?? ''}>
          <option value="">The whole entry</option>
          {fields.map(({ label, name }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {place?.quote && (
        <blockquote className="ce-said__quote">
          {place.quote.text}
          <button className="ce-chip" onClick={() => dockState.set({ place: { field: place.field } })} type="button">
            Leave the words out
          </button>
        </blockquote>
      )}
      <label className="ce-form__field">
        <span>Comment</span>
        <textarea name="content" onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.currentTarget.form?.requestSubmit()} ref={text} required rows={3} />
      </label>
      <div className="ce-said__send">
        <span>Ctrl+Enter sends it</span>
        <button className="ce-button" data-kind="primary" disabled={isBusy} type="submit">
          Comment
        </button>
      </div>
    </form>
  )
}
