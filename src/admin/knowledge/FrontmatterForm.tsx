'use client'

import { useId, useState } from 'react'

import { humanize } from '@/src/admin/elements/humanize'

import type { FrontmatterValue } from './setFrontmatterKey'
import type { DocumentCheck } from './types'

type Field = DocumentCheck['fields'][number]
type Props = { data: Record<string, unknown>; fields: Field[]; isReadOnly: boolean; onChange: (name: string, value: FrontmatterValue) => void; problems: DocumentCheck['problems'] }
type InputProps = { describedBy?: string; field: Field; id: string; isReadOnly: boolean; onChange: (value: FrontmatterValue) => void; value: unknown }

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const listOf = (text: string): string[] => text.split(',').map((part) => part.trim()).filter(Boolean)

const valueOf = (kind: Field['kind'], text: string): FrontmatterValue => {
  if (kind === 'list') return listOf(text)
  if (kind === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
  return text
}

const TextInput = ({ describedBy, field, id, isReadOnly, onChange, value }: InputProps) => {
  const [draft, setDraft] = useState<string>()
  const save = () => {
    if (draft !== undefined && draft !== shown(value)) onChange(valueOf(field.kind, draft))
    setDraft(undefined)
  }
  return (
    <input
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      id={id}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      onBlur={save}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        save()
      }}
      placeholder={field.kind === 'list' ? 'one, two, three' : undefined}
      readOnly={isReadOnly}
      type="text"
      value={draft ?? shown(value)}
    />
  )
}

const Input = (props: InputProps) => {
  const { field, id, isReadOnly, onChange, value } = props
  if (field.kind === 'boolean') return <input checked={value === true} disabled={isReadOnly} id={id} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
  if (field.kind !== 'choice') return <TextInput {...props} />
  return (
    <select disabled={isReadOnly} id={id} onChange={(event) => onChange(event.target.value)} value={shown(value)}>
      <option value="">–</option>
      {field.options?.map((option) => <option key={option}>{option}</option>)}
    </select>
  )
}

/** The frontmatter as a form: each field writes its own line of the text and leaves the others alone. */
export const FrontmatterForm = ({ data, fields, isReadOnly, onChange, problems }: Props) => {
  const id = useId()
  return (
    <div className="ce-md__form">
      {fields.map((field) => {
        const problem = problems.find(({ key, severity }) => severity === 'error' && (key === field.name || key?.startsWith(`${field.name}.`)))
        const own = `${id}-${field.name}`
        return (
          <div className="ce-md__field" data-invalid={problem !== undefined} key={field.name}>
            <label htmlFor={own}>
              {humanize(field.name)}
              {field.isRequired && <span aria-label="required"> *</span>}
            </label>
            {field.kind === 'text-only' ? (
              <p className="ce-md__note" id={own}>
                {data[field.name] === undefined ? 'Not set; write it in the text.' : 'Has parts; edit it in the text.'}
              </p>
            ) : (
              <Input describedBy={problem && `${own}-problem`} field={field} id={own} isReadOnly={isReadOnly} onChange={(value) => onChange(field.name, value)} value={data[field.name]} />
            )}
            {problem && (
              <p className="ce-md__problem" id={`${own}-problem`}>
                {problem.message}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
