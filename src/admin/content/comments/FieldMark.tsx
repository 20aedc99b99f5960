'use client'

import { useEditDepth, useFieldPath } from '@payloadcms/ui'

import { dockState } from '@/src/admin/content/dock/dockState'
import { useDock } from '@/src/admin/content/dock/useDock'
import { Glyph } from '@/src/admin/elements/Glyph'

import { readSelection } from './readSelection'

type Props = { label: string }

/** Beside a field of an entry, in a row of a list too (the form around it says where it stands): how much is said about it, and the way to say something about it or about the words selected in it. */
export const FieldMark = ({ label: own }: Props) => {
  const field = useFieldPath() ?? ''
  const { counts, entry, place, tab } = useDock()
  const isInDrawer = useEditDepth() > 1
  if (!entry || isInDrawer || field === '') return null
  const row = /\.(\d+)\.[^.]+$/.exec(field)?.[1]
  const label = row === undefined ? own : `${own} in row ${Number(row) + 1}`
  const count = counts[field] ?? 0
  const open = () => {
    const selected = readSelection()
    dockState.set({ active: undefined, place: { field, ...(selected?.field === field && { quote: selected.quote }) }, tab: 'comments' })
  }
  const said = count > 0 ? `${count} open ${count === 1 ? 'comment' : 'comments'} on ${label}` : `Comment on ${label}`
  return (
    <button aria-label={said} aria-pressed={tab === 'comments' && place?.field === field} className="ce-mark" data-count={count} data-mark={field} onClick={open} onMouseDown={(event) => event.preventDefault()} title={`${said} (Ctrl+Alt+M)`} type="button">
      <Glyph name="comment" size={15} />
      {count > 0 && <span>{count}</span>}
    </button>
  )
}
