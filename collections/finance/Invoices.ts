import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  currency,
  date,
  defineCollection,
  json,
  money,
  relation,
  row,
  text,
  textarea,
} from '@/src/fields'

import { invoiceLines } from './fields/invoiceLines'
import { invoiceStates } from './states/invoiceStates'

/** Invoices to clients. */
export const Invoices = defineCollection({
  slug: 'invoices',
  access: accessFor({ resource: 'invoice' }),
  admin: {
    defaultColumns: ['invoiceNumber', 'client', 'amount', 'status', 'dueDate'],
    description: 'Invoices.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'invoiceNumber',
  },
  custom: { states: [invoiceStates] },
  fields: [
    row(
      text('invoiceNumber', { required: true, width: '33%' }),
      date('issuedAt', { width: '33%' }),
      date('sentAt', { readOnly: true, width: '33%' }),
    ),
    row(relation('client', 'clients', { width: '50%' }), relation('project', 'projects', { width: '50%' })),
    json('lineItems', {
      defaultValue: [],
      description: '[{ description, quantity, unitPrice, taxRate, total }]',
      schema: invoiceLines,
    }),
    row(
      money('amount', { required: true, width: '33%' }),
      money('tax', { defaultValue: 0, width: '33%' }),
      currency('currency', { width: '33%' }),
    ),
    row(date('dueDate', { index: true, width: '50%' }), date('paidAt', { readOnly: true, width: '50%' })),
    textarea('notes'),
    invoiceStates.field,
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'invoiceNumber'], unique: true }, { fields: ['organization', 'status'] }],
})
