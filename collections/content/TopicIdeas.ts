import { accessFor } from '@/src/access/accessFor'
import { createdByField, defineCollection, number, relation, row, text, textarea, texts, url } from '@/src/fields'

import { topicIdeaStates } from './states/topicIdeaStates'

const engineOnly = { create: () => false, update: () => false }

/** Subjects to write about (002.topicIdeas). */
export const TopicIdeas = defineCollection({
  slug: 'topic-ideas',
  access: accessFor({ resource: 'topic-idea' }),
  admin: {
    defaultColumns: ['title', 'status', 'score', 'source', 'createdAt'],
    description: 'Subjects to write about.',
    group: 'Create',
    useAsTitle: 'title',
  },
  custom: { states: [topicIdeaStates] },
  fields: [
    text('title', { required: true }),
    textarea('description'),
    row(texts('keywords', { width: '50%' }), number('score', { max: 100, min: 0, width: '50%' })),
    row(relation('source', 'content-sources', { width: '50%' }), url('sourceUrl', { width: '50%' })),
    row(
      relation('contentType', 'content-types', { width: '50%' }),
      relation('entry', 'content-entries', { description: 'What was written.', width: '50%' }),
    ),
    relation('client', 'clients'),
    topicIdeaStates.field,
    relation('assignedTo', 'users', { sidebar: true }),
    text('externalId', { access: engineOnly, description: 'By which it is known when its source is read again.', hidden: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'externalId'], unique: true }],
})
