'use client'

import { DraggableSortable } from '@payloadcms/ui'
import { useState } from 'react'

import { Glyph } from '@/src/admin/elements/Glyph'
import type { ContentField } from '@/src/content/types'

import type { ServerProblems } from '../useServerProblems'
import { FIELD_KIND_ORDER, FIELD_KINDS } from './constants'
import { FieldCard } from './FieldCard'
import { fieldKey } from './fieldKey'
import { newField } from './newField'

export type Builder = {
  /** Fields at the top, for conditions and to know what is there already. */
  all: ContentField[]
  /** Names at the top that a built-in type keeps. */
  kept: ReadonlySet<string>
  problems: ServerProblems
  readOnly: boolean
}

type Props = { builder: Builder; depth: number; fields: ContentField[]; label: string; onChange: (fields: ContentField[]) => void; path: string }

const MAX_DEPTH = 4

const moved = (fields: ContentField[], from: number, to: number): ContentField[] => {
  const next = [...fields]
  const [field] = next.splice(from, 1)
  if (field) next.splice(to, 0, field)
  return next
}

/** Fields as cards: added, reordered by dragging or with the arrows, removed. Fields of groups and lists are such a list inside a card. */
export const FieldList = ({ builder, depth, fields, label, onChange, path }: Props) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [isAdding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const toggle = (key: string) => setOpen((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]))
  const move = (from: number, to: number) => {
    if (to < 0 || to >= fields.length || from === to) return
    setSaid(`${fields[from]?.name ?? 'Field'} is now number ${to + 1} of ${fields.length}`)
    onChange(moved(fields, from, to))
  }
  const add = (type: ContentField['type']) => {
    const field = newField(type, fields)
    onChange([...fields, field])
    setOpen((before) => new Set([...before, fieldKey(field)]))
    setAdding(false)
    setSaid(`${FIELD_KINDS[type].title} ${field.name} added`)
  }
  const kinds = depth + 1 >= MAX_DEPTH ? FIELD_KIND_ORDER.filter((kind) => kind !== 'group' && kind !== 'list') : FIELD_KIND_ORDER
  return (
    <div className="ce-build__list" role="group" aria-label={label}>
      <p aria-live="polite" className="ce-build__said">
        {said}
      </p>
      {fields.length === 0 && <p className="ce-entry__note">No field yet. Add the first one: most types begin with a text named “title”.</p>}
      <DraggableSortable className="ce-build__cards" ids={fields.map(fieldKey)} onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}>
        {fields.map((field, index) => (
          <FieldCard
            builder={builder}
            count={fields.length}
            depth={depth}
            field={field}
            index={index}
            isOpen={open.has(fieldKey(field))}
            key={fieldKey(field)}
            onChange={(next) => onChange(fields.map((one) => (one === field ? next : one)))}
            onMove={(to) => move(index, to)}
            onRemove={() => {
              setSaid(`${field.name} removed`)
              onChange(fields.filter((one) => one !== field))
            }}
            onToggle={() => toggle(fieldKey(field))}
            path={`${path}.${index}`}
          />
        ))}
      </DraggableSortable>
      {!builder.readOnly && (
        <div className="ce-build__add">
          <button aria-expanded={isAdding} className="ce-button" onClick={() => setAdding(!isAdding)} type="button">
            <Glyph name={isAdding ? 'cross' : 'create'} size={14} /> {isAdding ? 'Close' : 'Add field'}
          </button>
          {isAdding && (
            <ul aria-label="Kinds of fields" className="ce-build__kinds">
              {kinds.map((kind) => (
                <li key={kind}>
                  <button onClick={() => add(kind)} type="button">
                    <strong>{FIELD_KINDS[kind].title}</strong>
                    <span>{FIELD_KINDS[kind].says}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
