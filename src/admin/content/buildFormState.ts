import type { FieldState, FormState, Where } from 'payload'

import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'
import { matches } from '@/src/rules/matches'

import type { Inputs } from './inputsOf'
import { withDefaults } from './withDefaults'

type Fields = Record<string, unknown>

type Options = {
  /** The whole `data`: conditions are about it. */
  data: Fields
  /** Inputs of our own and of Lexical, and marks, by field; one element per field, for as long as the form lives. */
  inputs: Inputs
  /** Whether row `index` of the list at `path` was just added: it begins with the defaults of its fields. */
  isNewRow: (path: string, index: number) => boolean
  organization?: string
  /** Messages by path. */
  problems: ReadonlyMap<string, string>
  /** Id of row `index` of the list at `path`. */
  rowId: (path: string, index: number) => string
}

/** Limits what a picker offers: entries of one type, rows of the entry's own organization. */
const filterOf = (field: ContentField, organization: string | undefined): FieldState['filterOptions'] => {
  const ofType = field.relation?.startsWith('content:') ? field.relation.slice('content:'.length) : undefined
  if (ofType) {
    const rules: Where[] = [{ 'contentType.slug': { equals: ofType } }]
    if (organization) rules.push({ organization: { equals: organization } })
    return { 'content-entries': { and: rules } }
  }
  return field.type === 'media' && organization ? { files: { organization: { equals: organization } } } : undefined
}

const rowOf = ({ fields = [] }: ContentField, row: unknown, isNew: boolean): Fields => {
  const own = isFields(row) ? row : {}
  return isNew ? withDefaults(fields, own) : own
}

/** The state of Payload's form for fields of a content type and what an entry holds in them, as its server would send it. */
export const buildFormState = (fields: ContentField[], values: Fields, path: string, options: Options): FormState => {
  const state: FormState = {}
  for (const field of fields) {
    const at = `${path}.${field.name}`
    const value = values[field.name]
    const problem = options.problems.get(at)
    const input = options.inputs.get(field)
    const filterOptions = filterOf(field, options.organization)
    const common: FieldState = {
      passesCondition: !field.condition || matches(field.condition, options.data),
      valid: problem === undefined,
      ...(problem !== undefined && { errorMessage: problem }),
      ...(input !== undefined && { customComponents: input }),
      ...(filterOptions && { filterOptions }),
    }
    if (field.type === 'list') {
      const rows = Array.isArray(value) ? value : []
      const ids = rows.map((_, index) => options.rowId(at, index))
      state[at] = { ...common, disableFormData: rows.length > 0, initialValue: rows.length, rows: ids.map((id) => ({ id, isLoading: false })), value: rows.length }
      rows.forEach((row, index) => {
        state[`${at}.${index}.id`] = { initialValue: ids[index], valid: true, value: ids[index] }
        Object.assign(state, buildFormState(field.fields ?? [], rowOf(field, row, options.isNewRow(at, index)), `${at}.${index}`, options))
      })
    } else if (field.type === 'group') {
      state[at] = { ...common, disableFormData: true }
      Object.assign(state, buildFormState(field.fields ?? [], isFields(value) ? value : {}, at, options))
    } else state[at] = { ...common, initialValue: value, value }
  }
  return state
}
