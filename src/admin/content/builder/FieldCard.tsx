'use client'

import { DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'

import { Glyph } from '@/src/admin/elements/Glyph'
import type { ContentField } from '@/src/content/types'

import { labelOf } from '../labelOf'
import { FIELD_KINDS } from './constants'
import { fieldKey } from './fieldKey'
import { FieldList, type Builder } from './FieldList'
import { FieldOptions } from './FieldOptions'
import { inPlaceOf } from './inPlaceOf'

type Props = {
  builder: Builder
  count: number
  depth: number
  field: ContentField
  index: number
  isOpen: boolean
  onChange: (field: ContentField) => void
  onMove: (to: number) => void
  onRemove: () => void
  onToggle: () => void
  path: string
}

const marksOf = (field: ContentField): string[] =>
  [field.required && 'Required', field.localized && 'Translated', field.unique && 'Unique', field.filterable && 'Filter', field.many && 'Several', field.condition && 'Conditional'].filter((mark) => typeof mark === 'string')

/** One field: a line that says what it is, and below it, opened, everything about it. */
export const FieldCard = ({ builder, count, depth, field, index, isOpen, onChange, onMove, onRemove, onToggle, path }: Props) => {
  const { attributes, listeners, setNodeRef, transform } = useDraggableSortable({ disabled: builder.readOnly, id: fieldKey(field) })
  const problems = [...builder.problems].filter(([at]) => at === path || at.startsWith(`${path}.`))
  const isKept = depth === 0 && builder.kept.has(field.name)
  const name = labelOf(field)
  const change = (next: ContentField) => onChange(inPlaceOf(field, next))
  return (
    <div className="ce-build__card" data-problem={problems.length > 0 || undefined} ref={setNodeRef} style={{ transform }}>
      <div className="ce-build__head">
        {!builder.readOnly && (
          <span {...attributes} {...listeners} aria-label={`Move ${name}`} className="ce-build__handle">
            <DragHandleIcon />
          </span>
        )}
        <button aria-expanded={isOpen} className="ce-build__open" onClick={onToggle} type="button">
          <Glyph className="ce-build__chevron" name="chevron" size={14} />
          <strong>{name}</strong>
          <code>{field.name}</code>
        </button>
        <span className="ce-build__marks">
          {marksOf(field).map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
          <span data-kind>{FIELD_KINDS[field.type].title}</span>
        </span>
        {!builder.readOnly && (
          <span className="ce-build__moves">
            <button aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => onMove(index - 1)} type="button">
              ↑
            </button>
            <button aria-label={`Move ${name} down`} disabled={index === count - 1} onClick={() => onMove(index + 1)} type="button">
              ↓
            </button>
            <button aria-label={`Remove ${name}`} disabled={isKept} onClick={onRemove} title={isKept ? 'Built in: it stays' : undefined} type="button">
              <Glyph name="cross" size={14} />
            </button>
          </span>
        )}
      </div>
      {problems.map(([at, message]) => (
        <p className="ce-build__problem" key={at} role="alert">
          {at === path ? '' : `${at.slice(path.length + 1)}: `}
          {message}
        </p>
      ))}
      {isOpen && (
        <div className="ce-build__body">
          <FieldOptions builder={builder} depth={depth} field={field} isKept={isKept} onChange={change} />
          {field.fields && (
            <FieldList builder={builder} depth={depth + 1} fields={field.fields} label={`Fields of ${name}`} onChange={(fields) => change({ ...field, fields })} path={`${path}.fields`} />
          )}
        </div>
      )}
    </div>
  )
}
