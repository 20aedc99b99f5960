import { accessFor } from '@/src/access/accessFor'
import { defineCollection, row, select, text, textarea, texts, url } from '@/src/fields'

/** Who else bids for the work. */
export const Competitors = defineCollection({
  slug: 'competitors',
  access: accessFor({ resource: 'competitor' }),
  admin: {
    defaultColumns: ['name', 'marketPosition', 'pricePosition'],
    description: 'Who you bid against.',
    group: 'Clients',
    hidden: true,
    useAsTitle: 'name',
  },
  fields: [
    row(text('name', { required: true, width: '50%' }), url('website', { width: '50%' })),
    textarea('description'),
    row(texts('strengths', { width: '50%' }), texts('weaknesses', { width: '50%' })),
    row(
      text('marketPosition', { width: '50%' }),
      select('pricePosition', ['premium', 'mid-market', 'budget'], { width: '50%' }),
    ),
    textarea('notes'),
  ],
  indexes: [{ fields: ['organization', 'name'], unique: true }],
})
