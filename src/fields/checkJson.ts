import { Ajv, type ValidateFunction } from 'ajv'
import type { JSONFieldValidation } from 'payload'

/** Compiled once per schema: Payload's own check compiles it, and the schema of schemas, at every write (30 ms and more). */
const compiled = new WeakMap<object, ValidateFunction>()
const ajv = new Ajv({ allErrors: true })

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0)

/** What Payload checks of a json field, with each place where the value differs from the schema. */
export const checkJson =
  (schema: object): JSONFieldValidation =>
  (value, { jsonError, req: { t }, required }) => {
    if (required && !value) return t('validation:required')
    if (jsonError !== undefined) return t('validation:invalidInput')
    if (isEmpty(value)) return true
    const check = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, check)
    return check(value) || ajv.errorsText(check.errors)
  }
