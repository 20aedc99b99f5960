import type { Field } from 'payload'

import { checkbox, integer, money, number, relation, row, text, textarea } from '@/src/fields'

/** One line of a deal (001.DealProduct). */
export const dealProductFields: Field[] = [
  row(text('name', { required: true, width: '50%' }), relation('product', 'products', { width: '50%' })),
  textarea('description'),
  row(
    number('quantity', { defaultValue: 1, min: 0, required: true, width: '25%' }),
    money('unitPrice', { required: true, width: '25%' }),
    number('discount', { defaultValue: 0, description: 'Percent.', max: 100, min: 0, required: true, width: '25%' }),
    money('total', { required: true, width: '25%' }),
  ),
  row(
    checkbox('isRecurring', { width: '33%' }),
    text('billingPeriod', { description: 'monthly, quarterly, annually, …', width: '33%' }),
    integer('sortOrder', { defaultValue: 0, width: '33%' }),
  ),
]
