import type { JSONField } from 'payload'

/** JSON Schema of a page template's sections (B001-029). */
export const pageStructure: NonNullable<JSONField['jsonSchema']>['schema'] = {
  properties: {
    sections: {
      items: {
        properties: { fields: { items: { minLength: 1, type: 'string' }, type: 'array' }, type: { minLength: 1, type: 'string' } },
        required: ['type'],
        type: 'object',
      },
      type: 'array',
    },
  },
  required: ['sections'],
  type: 'object',
}
