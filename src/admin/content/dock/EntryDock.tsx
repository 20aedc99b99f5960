'use client'

import { useConfig, useDocumentInfo, useEditDepth, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'

import { CommentsPanel } from '@/src/admin/content/comments/CommentsPanel'
import { readSelection } from '@/src/admin/content/comments/readSelection'
import { showQuote } from '@/src/admin/content/comments/showQuote'
import { useEntryComments } from '@/src/admin/content/comments/useEntryComments'
import { PreviewPanel } from '@/src/admin/content/preview/PreviewPanel'
import { relationValue } from '@/src/admin/content/relationValue'
import { TranslationsPanel } from '@/src/admin/content/translation/TranslationsPanel'
import { useContentType } from '@/src/admin/content/useContentType'
import { Glyph, type GlyphName } from '@/src/admin/elements/Glyph'

import { dockState, type DockTab } from './dockState'
import { useDock } from './useDock'

const TABS: { glyph: GlyphName; label: string; tab: DockTab }[] = [
  { glyph: 'eye', label: 'Preview', tab: 'preview' },
  { glyph: 'comment', label: 'Comments', tab: 'comments' },
  { glyph: 'globe', label: 'Translations', tab: 'translations' },
]

const close = () => {
  const { tab } = dockState.read()
  dockState.set({ active: undefined, place: undefined, tab: undefined })
  showQuote(undefined, undefined)
  document.getElementById(`dock-${tab}`)?.focus()
}

/** Ctrl+Alt+M, as word processors have it: a comment on what is selected. */
const useCommentKey = (entry: string | undefined) =>
  useEffect(() => {
    if (!entry) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      const selected = readSelection()
      dockState.set({ active: undefined, place: selected, tab: 'comments' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [entry])

/** Beside the editor of an entry: how it will look, what people say about it, and its languages. */
export const EntryDock = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const isInDrawer = useEditDepth() > 1
  const entry = id === undefined || isInDrawer ? undefined : String(id)
  const organization = useFormFields(([fields]) => relationValue(fields.organization?.value))
  const { type } = useContentType(useFormFields(([fields]) => relationValue(fields.contentType?.value)))
  const comments = useEntryComments({ api: config.routes.api, entry, organization, saved: lastUpdateTime })
  const dock = useDock()
  const isModified = useFormModified()
  useEffect(() => {
    if (!entry) return undefined
    dockState.set({ active: undefined, counts: {}, entry, place: undefined, tab: undefined })
    return () => dockState.set({ entry: undefined, tab: undefined })
  }, [entry])
  useEffect(() => {
    const counts: Record<string, number> = {}
    for (const { fieldName, isResolved, removedRow } of comments.threads) if (fieldName && !isResolved && !removedRow) counts[fieldName] = (counts[fieldName] ?? 0) + 1
    dockState.set({ counts })
  }, [comments.threads])
  useCommentKey(entry)
  if (!entry || !type) return null
  const open = comments.threads.filter(({ isResolved }) => !isResolved).length
  return (
    <>
      <div aria-label="Beside the entry" className="ce-switch ce-dock__tabs" role="group">
        {TABS.map(({ glyph, label, tab }) => (
          <button aria-expanded={dock.tab === tab} aria-pressed={dock.tab === tab} id={`dock-${tab}`} key={tab} onClick={() => dockState.set({ tab: dock.tab === tab ? undefined : tab })} type="button">
            <Glyph name={glyph} size={15} />
            <span className="ce-dock__word">{label}</span>
            {tab === 'comments' && open > 0 && <span className="ce-dock__count">{open}</span>}
          </button>
        ))}
      </div>
      {dock.tab &&
        createPortal(
          <aside aria-label={TABS.find(({ tab }) => tab === dock.tab)?.label} className="ce-dock" data-tab={dock.tab} onKeyDown={(event) => event.key === 'Escape' && close()} onSubmit={(event) => event.stopPropagation()}>
            <header className="ce-dock__head">
              <h2>{TABS.find(({ tab }) => tab === dock.tab)?.label}</h2>
              <span aria-live="polite" className="ce-dock__saved">
                {isModified ? 'Not saved yet' : 'Saved'}
              </span>
              <button aria-label="Close" className="ce-icon" onClick={close} type="button">
                <Glyph name="cross" size={16} />
              </button>
            </header>
            {dock.tab === 'preview' && <PreviewPanel entry={entry} type={type} />}
            {dock.tab === 'comments' && <CommentsPanel comments={comments} dock={dock} fields={type.schema.fields} />}
            {dock.tab === 'translations' && <TranslationsPanel entry={entry} organization={organization} type={type} />}
          </aside>,
          document.body,
        )}
    </>
  )
}
