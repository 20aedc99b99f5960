import { relationship as validateRelationship } from 'payload/shared'
import type { Field, RelationshipFieldValidation } from 'payload'

/** Payload's own validation, asked without the filter of the admin's relation picker. */
const validateShapeOnly: RelationshipFieldValidation = (value, args) =>
  validateRelationship(value as never, { ...args, filterOptions: undefined } as never)

/**
 * Relationship fields that have no filter of their own are validated without the picker filter that the official plugin
 * adds: Payload would run one query per relation and write, and `keepTenancy` has asked for all of them in one.
 */
export const withoutPickerQueries = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'relationship') {
      return field.filterOptions || field.validate ? field : ({ ...field, validate: validateShapeOnly } as Field)
    }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withoutPickerQueries(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      return {
        ...field,
        blocks: field.blocks.map((block) =>
          typeof block === 'string' ? block : { ...block, fields: withoutPickerQueries(block.fields) },
        ),
      } as Field
    }
    return 'fields' in field ? ({ ...field, fields: withoutPickerQueries(field.fields) } as Field) : field
  })
