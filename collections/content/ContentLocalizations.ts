import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, relation, row, slug, text, texts } from '@/src/fields'

import { contentLocalizationStates } from './states/contentLocalizationStates'

const engineOnly = { create: () => false, update: () => false }

/** A translation of an entry; OUTDATED when its source changed (B001-021). */
export const ContentLocalizations = defineCollection({
  slug: 'content-localizations',
  access: accessFor({ resource: 'content-localization' }),
  admin: {
    defaultColumns: ['title', 'entry', 'locale', 'status'],
    description: 'Translations.',
    group: 'Create',
    hidden: true,
    useAsTitle: 'title',
  },
  custom: { states: [contentLocalizationStates] },
  fields: [
    text('title', { required: true }),
    row(
      relation('entry', 'content-entries', { onDelete: 'cascade', required: true, width: '50%' }),
      text('locale', { required: true, width: '50%' }),
    ),
    json('data', { defaultValue: {}, description: 'Translated content.', required: true }),
    texts('outdatedFields', { description: 'Fields of the source that changed since.', readOnly: true }),
    integer('sourceVersion', { description: 'Version of the source it translates.', min: 1, readOnly: true }),
    contentLocalizationStates.field,
    relation('translatedBy', 'users', { sidebar: true }),
    date('translatedAt', { readOnly: true, sidebar: true }),
    slug('title'),
    // What the public reads of this locale: a copy, so that work on the translation shows nothing before it is published again.
    json('published', { access: engineOnly, description: 'What is public: { title, slug, data }.', hidden: true }),
    text('publishedSlug', { access: engineOnly, hidden: true, index: true }),
    date('publishedAt', { access: engineOnly, description: 'Public since then.', readOnly: true, sidebar: true }),
    createdByField(),
  ],
  indexes: [{ fields: ['organization', 'entry', 'locale'], unique: true }],
})
