import type { JSONField } from 'payload'

/** JSON Schema of an invoice's lines; amounts in major units of the invoice's currency. */
export const invoiceLines: NonNullable<JSONField['jsonSchema']>['schema'] = {
  items: {
    properties: {
      description: { type: 'string' },
      quantity: { type: 'number' },
      taxRate: { minimum: 0, type: 'number' },
      total: { type: 'number' },
      unitPrice: { type: 'number' },
    },
    required: ['description', 'quantity', 'unitPrice'],
    type: 'object',
  },
  type: 'array',
}
