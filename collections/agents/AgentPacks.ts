import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  defineCollection,
  integer,
  json,
  money,
  number,
  row,
  select,
  slug,
  tabs,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

/** Several agent templates that work together. */
export const AgentPacks = defineCollection({
  slug: 'agent-packs',
  access: accessFor({ organizationPath: false, resource: 'agent-pack' }),
  admin: {
    defaultColumns: ['name', 'category', 'pricingType', 'isPublished', 'installCount'],
    description: 'Agents that work together.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { tenant: false },
  fields: [
    tabs({
      Pack: [
        row(text('name', { required: true, width: '50%' }), text('category', { width: '50%' })),
        textarea('description'),
        json('agentTemplates', { description: 'Configurations of the agents of the pack.' }),
        texts('tags'),
      ],
      Offer: [
        row(
          select('pricingType', ['free', 'one-time', 'subscription'], { defaultValue: 'free', width: '50%' }),
          money('price', { width: '50%' }),
        ),
        row(text('authorName', { width: '50%' }), text('authorId', { width: '50%' })),
        row(url('iconUrl', { width: '50%' }), url('coverImageUrl', { width: '50%' })),
      ],
      Popularity: [
        row(
          integer('installCount', { defaultValue: 0, readOnly: true, width: '33%' }),
          number('rating', { max: 5, min: 0, width: '33%' }),
          integer('reviewCount', { defaultValue: 0, readOnly: true, width: '33%' }),
        ),
      ],
    }),
    checkbox('isPublished', { sidebar: true }),
    slug(),
  ],
  indexes: [{ fields: ['slug'], unique: true }],
})
