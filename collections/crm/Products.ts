import { accessFor } from '@/src/access/accessFor'
import { checkbox, currency, defineCollection, money, row, select, text, textarea } from '@/src/fields'

/** What we sell. */
export const Products = defineCollection({
  slug: 'products',
  access: accessFor({ resource: 'product' }),
  admin: {
    defaultColumns: ['name', 'code', 'productType', 'unitPrice', 'isActive'],
    description: 'What you sell.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), text('code', { required: true, width: '50%' })),
    row(
      select('productType', ['SERVICE', 'RETAINER', 'PROJECT', 'HOURLY', 'LICENSE', 'PHYSICAL'], {
        defaultValue: 'SERVICE',
        required: true,
        width: '33%',
      }),
      money('unitPrice', { required: true, width: '33%' }),
      currency('currency', { required: true, width: '33%' }),
    ),
    textarea('description'),
    row(
      checkbox('isRecurring', { width: '50%' }),
      text('billingPeriod', { description: 'monthly, quarterly, annually, …', width: '50%' }),
    ),
    checkbox('isActive', { defaultValue: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'code'], unique: true }],
})
