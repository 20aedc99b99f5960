'use client'

import { useId } from 'react'

import type { ContentField } from '@/src/content/types'
import type { Operator, Rule, RuleGroup } from '@/src/rules/types'

import { labelOf } from '../labelOf'

type Props = { all: ContentField[]; disabled: boolean; field: ContentField; onChange: (condition: RuleGroup | undefined) => void }

const OPERATORS: readonly { label: string; operator: Operator; takesNone?: true }[] = [
  { label: 'is', operator: 'equals' },
  { label: 'is not', operator: 'not_equals' },
  { label: 'is more than', operator: 'gt' },
  { label: 'is less than', operator: 'lt' },
  { label: 'contains', operator: 'contains' },
  { label: 'is empty', operator: 'is_empty', takesNone: true },
  { label: 'is not empty', operator: 'is_not_empty', takesNone: true },
]
const SIMPLE = new Set(['boolean', 'date', 'markdown', 'number', 'relation', 'select', 'tags', 'text'])

const typed = (source: ContentField | undefined, text: string): unknown => {
  if (source?.type === 'number' && text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text)
  return source?.type === 'boolean' ? text === 'true' : text
}

const isRule = (rule: Rule | RuleGroup | undefined): rule is Rule => rule !== undefined && 'field' in rule

/** When a field is shown, as one sentence. Conditions of several rules come from the JSON Schema tab, and are kept. */
export const FieldCondition = ({ all, disabled, field: { condition }, onChange }: Props) => {
  const id = useId()
  const sources = all.filter(({ type }) => SIMPLE.has(type))
  const rule = condition?.rules[0]
  if (condition && (condition.rules.length !== 1 || !isRule(rule) || !OPERATORS.some(({ operator }) => operator === rule.operator))) {
    return (
      <p className="ce-build__condition">
        Shown by {condition.rules.length} rules together; edit them in the JSON Schema tab.{' '}
        <button className="ce-button" disabled={disabled} onClick={() => onChange(undefined)} type="button">
          Show always
        </button>
      </p>
    )
  }
  const own = isRule(rule) ? rule : undefined
  const source = sources.find(({ name }) => name === own?.field)
  const set = (changed: Partial<Rule>) => {
    const next: Rule = { field: own?.field ?? '', operator: own?.operator ?? 'equals', value: own?.value ?? '', ...changed }
    if (OPERATORS.find(({ operator }) => operator === next.operator)?.takesNone) delete next.value
    else if (next.value === undefined) next.value = ''
    const from = sources.find(({ name }) => name === next.field)
    if (changed.field !== undefined && from?.type === 'boolean') next.value = true
    if (changed.field !== undefined && from?.options) next.value = from.options[0]?.value ?? ''
    onChange(next.field === '' ? undefined : { match: 'all', rules: [next] })
  }
  const choices = source?.type === 'boolean' ? [{ label: 'yes', value: 'true' }, { label: 'no', value: 'false' }] : source?.options
  return (
    <div aria-label="When it is shown" className="ce-build__condition" role="group">
      <label htmlFor={id}>Shown</label>
      <select disabled={disabled || sources.length === 0} id={id} onChange={(event) => set({ field: event.target.value })} value={own?.field ?? ''}>
        <option value="">always</option>
        {own && !source && <option value={own.field}>when {own.field}</option>}
        {sources.map((one) => (
          <option key={one.name} value={one.name}>
            when {labelOf(one)}
          </option>
        ))}
      </select>
      {own && (
        <select aria-label="Comparison" disabled={disabled} onChange={(event) => set({ operator: event.target.value as Operator })} value={own.operator}>
          {OPERATORS.map(({ label, operator }) => (
            <option key={operator} value={operator}>
              {label}
            </option>
          ))}
        </select>
      )}
      {own && !OPERATORS.find(({ operator }) => operator === own.operator)?.takesNone && (choices ? (
        <select aria-label="Value" disabled={disabled} onChange={(event) => set({ value: typed(source, event.target.value) })} value={String(own.value ?? '')}>
          {choices.map(({ label, value }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input aria-label="Value" disabled={disabled} onChange={(event) => set({ value: typed(source, event.target.value) })} value={String(own.value ?? '')} />
      ))}
    </div>
  )
}
