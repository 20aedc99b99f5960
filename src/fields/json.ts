import type { JSONField } from 'payload'

import { checkJson } from './checkJson'
import { fieldBase } from './fieldBase'
import type { FieldOptions } from './fieldBase'

type Schema = NonNullable<JSONField['jsonSchema']>['schema']

/** Structured data. Give `schema` (JSON Schema) where the specification states the shape: writes are validated against it. */
export const json = (name: string, { schema, ...options }: FieldOptions & { schema?: Schema } = {}): JSONField =>
  ({
    ...fieldBase(name, options),
    type: 'json',
    ...(schema && { jsonSchema: { fileMatch: [`a://${name}.json`], schema, uri: `a://${name}.json` }, validate: checkJson(schema) }),
  }) as JSONField
