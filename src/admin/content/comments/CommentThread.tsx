'use client'

import { type FormEvent, useId } from 'react'

import { When } from '@/src/admin/elements/When'

import type { EntryComment, EntryThread } from './types'

type Props = {
  isActive: boolean
  /** Whether the selected words are still there, were changed, or are gone; undefined without a selection. */
  fate: 'changed' | 'found' | 'lost' | undefined
  label: string | undefined
  mayAnswer: boolean
  mayResolve: boolean
  onAnswer: (content: string) => Promise<boolean>
  onResolve: (isResolved: boolean) => void
  onShow: () => void
  thread: EntryThread
}

const FATES = { changed: 'These words were changed since.', found: undefined, lost: 'These words are not in the text any more.' }

const nameOf = (person: EntryComment['author'], authorType?: string): string =>
  typeof person === 'object' && person !== null ? (person.name || person.email || 'Somebody') : authorType === 'AGENT' ? 'An agent' : authorType === 'CLIENT' ? 'The client' : 'Somebody of the team'

const One = ({ comment, now }: { comment: EntryComment; now: Date }) => (
  <>
    <p className="ce-comment__head">
      <strong>{nameOf(comment.author, comment.authorType)}</strong> <When date={comment.createdAt} now={now} />
    </p>
    <p className="ce-comment__text">{comment.content}</p>
  </>
)

/** A comment with its answers: where it stands, who wrote it when, and who settled it. */
export const CommentThread = ({ fate, isActive, label, mayAnswer, mayResolve, onAnswer, onResolve, onShow, thread }: Props) => {
  const id = useId()
  const now = new Date()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const content = String(new FormData(form).get('answer') ?? '').trim()
    if (content) void onAnswer(content).then((isSaved) => isSaved && form.reset())
  }
  return (
    <li aria-labelledby={id} className="ce-said" data-active={isActive} data-resolved={Boolean(thread.isResolved)}>
      <button aria-pressed={isActive} className="ce-said__place" disabled={!thread.fieldName || Boolean(thread.removedRow)} id={id} onClick={onShow} type="button">
        {label ?? 'The whole entry'}
      </button>
      {thread.selection && (
        <blockquote className="ce-said__quote" data-fate={fate}>
          <span>{thread.selection.text}</span>
          {fate && FATES[fate] && <small>{FATES[fate]}</small>}
        </blockquote>
      )}
      <One comment={thread} now={now} />
      {thread.answers.map((answer) => (
        <div className="ce-comment__reply" key={answer.id}>
          <One comment={answer} now={now} />
        </div>
      ))}
      {thread.isResolved && (
        <p className="ce-said__settled">
          Resolved by {nameOf(thread.resolvedBy)} {thread.resolvedAt && <When date={thread.resolvedAt} now={now} />}
        </p>
      )}
      <div className="ce-comment__foot">
        {mayAnswer && !thread.isResolved && (
          <form className="ce-comment__answer" onSubmit={submit}>
            <input aria-label={`Answer to ${nameOf(thread.author, thread.authorType)}`} autoComplete="off" name="answer" placeholder="Answer" />
            <button className="ce-chip" type="submit">
              Send
            </button>
          </form>
        )}
        {mayResolve && (
          <button className="ce-chip" onClick={() => onResolve(!thread.isResolved)} type="button">
            {thread.isResolved ? 'Open again' : 'Resolve'}
          </button>
        )}
      </div>
    </li>
  )
}
