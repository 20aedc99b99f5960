import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  date,
  defineCollection,
  integer,
  json,
  number,
  row,
  slug,
  tabs,
  text,
  textarea,
  url,
} from '@/src/fields'

/** Agents to start from, the same for every organization (seed 002's marketplace). */
export const AgentTemplates = defineCollection({
  slug: 'agent-templates',
  access: accessFor({ organizationPath: false, resource: 'agent-template' }),
  admin: {
    defaultColumns: ['name', 'category', 'type', 'isPublished', 'installCount'],
    description: 'Agents to start from.',
    group: 'Agents',
    hidden: true,
    useAsTitle: 'name',
  },
  custom: { tenant: false },
  fields: [
    tabs({
      Template: [
        text('name', { required: true }),
        row(text('category', { width: '50%' }), text('type', { width: '50%' })),
        row(textarea('shortDescription', { width: '50%' }), text('badgeText', { width: '50%' })),
        textarea('description'),
        json('config', { defaultValue: {}, description: 'model, systemPrompt, tools, triggers.' }),
      ],
      Look: [
        row(url('iconUrl', { width: '50%' }), url('coverImageUrl', { width: '50%' })),
        json('kpis', { description: 'successRate, avgTimeSaved, accuracy.' }),
      ],
      Popularity: [
        row(
          integer('installCount', { defaultValue: 0, readOnly: true, width: '25%' }),
          integer('installs24h', { defaultValue: 0, readOnly: true, width: '25%' }),
          integer('installs7d', { defaultValue: 0, readOnly: true, width: '25%' }),
          integer('installs30d', { defaultValue: 0, readOnly: true, width: '25%' }),
        ),
        row(
          number('rating', { max: 5, min: 0, width: '33%' }),
          integer('reviewCount', { defaultValue: 0, readOnly: true, width: '33%' }),
          number('trendingScore', { readOnly: true, width: '33%' }),
        ),
      ],
    }),
    checkbox('isPublished', { sidebar: true }),
    checkbox('isFeatured', { sidebar: true }),
    date('publishedAt', { sidebar: true }),
    slug(),
  ],
  indexes: [{ fields: ['slug'], unique: true }],
})
