'use client'

import { useId, type ReactNode } from 'react'

import type { ContentField, ContentFieldKind } from '@/src/content/types'

import { labelOf } from '../labelOf'
import { asKind } from './asKind'
import { FIELD_KIND_ORDER, FIELD_KINDS } from './constants'
import { FieldCondition } from './FieldCondition'
import { FieldDefault } from './FieldDefault'
import type { Builder } from './FieldList'
import { OptionLines } from './OptionLines'
import { RelationTarget } from './RelationTarget'
import { withOptions } from './withOptions'

type Props = { builder: Builder; depth: number; field: ContentField; isKept: boolean; onChange: (field: ContentField) => void }

type TextProps = { disabled?: boolean; help?: string; label: string; onChange: (value: string) => void; placeholder?: string; type?: string; value: string }

const Text = ({ disabled, help, label, onChange, placeholder, type = 'text', value }: TextProps) => {
  const id = useId()
  return (
    <div className="ce-build__option">
      <label htmlFor={id}>{label}</label>
      <input disabled={disabled} id={id} onChange={(event) => onChange(event.target.value)} placeholder={placeholder} type={type} value={value} />
      {help && <small>{help}</small>}
    </div>
  )
}

type CheckProps = { checked?: boolean; disabled?: boolean; label: string; onChange: (isChecked: boolean) => void }

const Check = ({ checked, disabled, label, onChange }: CheckProps) => (
  <label className="ce-build__check">
    <input checked={checked === true} disabled={disabled} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
    {label}
  </label>
)

const numberOf = (text: string): number | undefined => (text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text))

/** Everything about one field, as its kind allows. */
export const FieldOptions = ({ builder, depth, field, isKept, onChange }: Props) => {
  const { options, size } = FIELD_KINDS[field.type]
  const id = useId()
  const disabled = builder.readOnly
  const set = (changed: Partial<ContentField>) => onChange(withOptions(field, changed))
  const has = (option: (typeof options)[number]) => options.includes(option)
  const kinds: ReactNode = FIELD_KIND_ORDER.map((kind) => (
    <option key={kind} value={kind}>
      {FIELD_KINDS[kind].title}
    </option>
  ))
  const isSingleAtTop = depth === 0 && !field.many
  return (
    <div className="ce-build__options">
      <Text disabled={disabled} label="Label" onChange={(label) => set({ label })} placeholder={labelOf({ name: field.name })} value={field.label ?? ''} />
      <Text disabled={disabled || isKept} help={isKept ? 'Built in: name and kind stay.' : 'In the API and in front ends.'} label="Name" onChange={(name) => set({ name: name.trim() })} value={field.name} />
      <div className="ce-build__option">
        <label htmlFor={id}>Kind</label>
        <select disabled={disabled || isKept} id={id} onChange={(event) => onChange(asKind(field, event.target.value as ContentFieldKind))} value={field.type}>
          {kinds}
        </select>
      </div>
      <Text disabled={disabled} label="Help" onChange={(help) => set({ help })} placeholder="A sentence under the input" value={field.help ?? ''} />
      {has('relation') && <RelationTarget disabled={disabled || isKept} onChange={(relation) => set({ relation })} value={field.relation ?? ''} />}
      {has('options') && <OptionLines disabled={disabled} onChange={(next) => set({ options: next })} options={field.options ?? []} />}
      {has('size') && <Text disabled={disabled} label={`Least (${size ?? ''})`} onChange={(text) => set({ min: numberOf(text) })} type="number" value={String(field.min ?? '')} />}
      {has('size') && <Text disabled={disabled} label={`Most (${size ?? ''})`} onChange={(text) => set({ max: numberOf(text) })} type="number" value={String(field.max ?? '')} />}
      {has('pattern') && <Text disabled={disabled} help="A regular expression for the whole text." label="Pattern" onChange={(pattern) => set({ pattern })} placeholder="[A-Z]{2}-\d{4}" value={field.pattern ?? ''} />}
      {has('default') && <FieldDefault disabled={disabled} field={field} onChange={(value) => set({ default: value })} />}
      <div className="ce-build__checks">
        <Check checked={field.required} disabled={disabled} label="Required" onChange={(required) => set({ required })} />
        {depth === 0 && <Check checked={field.localized} disabled={disabled} label="Translated" onChange={(localized) => set({ localized })} />}
        {has('many') && <Check checked={field.many} disabled={disabled || isKept} label="Several values" onChange={(many) => set({ filterable: undefined, many, unique: undefined })} />}
        {has('unique') && isSingleAtTop && <Check checked={field.unique} disabled={disabled} label="No two the same" onChange={(unique) => set({ unique })} />}
        {has('filterable') && isSingleAtTop && <Check checked={field.filterable} disabled={disabled} label="Filter and sort by it" onChange={(filterable) => set({ filterable })} />}
      </div>
      <FieldCondition all={builder.all.filter((one) => one !== field)} disabled={disabled} field={field} onChange={(condition) => set({ condition })} />
    </div>
  )
}
