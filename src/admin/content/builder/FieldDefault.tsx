'use client'

import { useId } from 'react'

import type { ContentField } from '@/src/content/types'

type Props = { disabled: boolean; field: ContentField; onChange: (value: unknown) => void }

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : value === undefined || value === null ? '' : String(value))
const listOf = (text: string): string[] => text.split(',').map((part) => part.trim()).filter((part) => part !== '')

const valueOf = (field: ContentField, text: string): unknown => {
  if (text === '') return undefined
  if (field.type === 'number') return Number.isNaN(Number(text)) ? undefined : Number(text)
  if (field.type === 'boolean') return text === 'true'
  return field.type === 'tags' || field.many ? listOf(text) : text
}

/** What a new entry begins with. */
export const FieldDefault = ({ disabled, field, onChange }: Props) => {
  const id = useId()
  const choices = field.type === 'boolean' ? [{ label: 'Yes', value: 'true' }, { label: 'No', value: 'false' }] : field.type === 'select' && !field.many ? (field.options ?? []) : undefined
  const isList = field.type === 'tags' || field.many
  return (
    <div className="ce-build__option">
      <label htmlFor={id}>Default</label>
      {choices ? (
        <select disabled={disabled} id={id} onChange={(event) => onChange(valueOf(field, event.target.value))} value={textOf(field.default)}>
          <option value="">None</option>
          {choices.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input defaultValue={textOf(field.default)} disabled={disabled} id={id} onChange={(event) => onChange(valueOf(field, event.target.value))} placeholder={field.type === 'date' ? '2026-03-01' : isList ? 'one, two' : undefined} type={field.type === 'number' ? 'number' : 'text'} />
      )}
    </div>
  )
}
