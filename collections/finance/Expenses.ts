import { accessFor } from '@/src/access/accessFor'
import { actorField } from '@/src/fields/actorField'
import { currency, date, day, defineCollection, money, relation, row, text, textarea, url } from '@/src/fields'

import { expenseStates } from './states/expenseStates'

/** What was spent, and whether it was agreed to. */
export const Expenses = defineCollection({
  slug: 'expenses',
  access: accessFor({ resource: 'expense' }),
  admin: {
    defaultColumns: ['description', 'category', 'amount', 'status', 'date'],
    description: 'Expenses.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'description',
  },
  custom: { states: [expenseStates] },
  fields: [
    textarea('description'),
    row(
      text('category', { index: true, width: '33%' }),
      text('vendor', { width: '33%' }),
      day('date', { width: '33%' }),
    ),
    row(
      money('amount', { required: true, width: '33%' }),
      currency('currency', { width: '33%' }),
      relation('project', 'projects', { width: '33%' }),
    ),
    row(
      url('receipt', { description: 'Address of the receipt.', width: '50%' }),
      relation('receiptFile', 'files', { width: '50%' }),
    ),
    expenseStates.field,
    relation('approvedBy', 'users', { readOnly: true, sidebar: true }),
    date('approvedAt', { readOnly: true, sidebar: true }),
    actorField('submittedBy', { when: 'create' }),
  ],
})
