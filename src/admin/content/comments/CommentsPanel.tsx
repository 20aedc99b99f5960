'use client'

import { useAuth, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import type { DockState } from '@/src/admin/content/dock/dockState'
import { dockState } from '@/src/admin/content/dock/dockState'
import { isFields } from '@/src/content/isFields'
import { searchFields } from '@/src/content/searchFields'
import type { ContentField } from '@/src/content/types'

import { CommentForm } from './CommentForm'
import { CommentThread } from './CommentThread'
import { findQuote } from './findQuote'
import { placeLabel } from './placeLabel'
import { revealField } from './revealField'
import { showQuote } from './showQuote'
import { textOfValue } from './textOfValue'
import type { EntryThread } from './types'
import type { useEntryComments } from './useEntryComments'
import { valueAtPlace } from './valueAtPlace'

type Props = { comments: ReturnType<typeof useEntryComments>; dock: DockState; fields: ContentField[] }

const SEARCHED = Object.keys(searchFields)

const fateOf = ({ fieldName, removedRow, selection }: EntryThread, entry: Record<string, unknown>) => {
  if (!selection || !fieldName) return undefined
  if (removedRow) return 'lost' as const
  const found = findQuote(textOfValue(valueAtPlace(entry, fieldName)), selection)
  return found ? (found.isChanged ? ('changed' as const) : ('found' as const)) : ('lost' as const)
}

/** What people say about the entry, its fields and its words. */
export const CommentsPanel = ({ comments, dock, fields }: Props) => {
  const [isAll, setAll] = useState(false)
  const { permissions } = useAuth()
  const own = permissions?.collections?.comments
  const data = useFormFields(([state]) => state.data?.value)
  const searched = useFormFields(([state]) => JSON.stringify(Object.fromEntries(SEARCHED.map((name) => [name, state[name]?.value]))))
  const values = { ...(JSON.parse(searched) as object), data: isFields(data) ? data : {} }
  const named = [...fields.map(({ name }) => `data.${name}`), ...SEARCHED]
  const places = (dock.place && !named.includes(dock.place.field) ? [...named, dock.place.field] : named).map((name) => ({ label: placeLabel(fields, name), name }))
  const resolved = comments.threads.filter(({ isResolved }) => isResolved).length
  const shown = comments.threads.filter(({ isResolved }) => isAll || !isResolved)
  const show = (thread: EntryThread) => {
    const isActive = dock.active === thread.id
    dockState.set({ active: isActive ? undefined : thread.id })
    if (isActive) showQuote(undefined, undefined)
    else revealField(thread.fieldName ?? undefined, () => showQuote(thread.fieldName ?? undefined, thread.selection ?? undefined))
  }
  return (
    <div className="ce-said__all">
      {own?.create ? <CommentForm fields={places} onAdd={comments.add} place={dock.place} /> : <p className="ce-dock__note">You may read comments here, not write them.</p>}
      {resolved > 0 && (
        <label className="ce-said__filter">
          <input checked={isAll} onChange={() => setAll(!isAll)} type="checkbox" /> Show {resolved} resolved
        </label>
      )}
      {comments.error && <p className="ce-dock__note" data-tone="bad" role="alert">{comments.error}</p>}
      {shown.length === 0 && !comments.isLoading && !comments.error && (
        <p className="ce-dock__note">{comments.threads.length > 0 ? 'Everything is resolved.' : 'Nobody has said anything yet. Select words in a field, or press the sign beside it.'}</p>
      )}
      <ol aria-label="Comments">
        {shown.map((thread) => (
          <CommentThread
            fate={fateOf(thread, values)}
            isActive={dock.active === thread.id}
            key={thread.id}
            label={thread.fieldName ? placeLabel(fields, thread.fieldName, thread.removedRow?.level) : undefined}
            mayAnswer={Boolean(own?.create)}
            mayResolve={Boolean(own?.update)}
            onAnswer={(content) => comments.add({ content, parent: thread.id })}
            onResolve={(isResolved) => void comments.resolve(thread.id, isResolved)}
            onShow={() => show(thread)}
            thread={thread}
          />
        ))}
      </ol>
    </div>
  )
}
