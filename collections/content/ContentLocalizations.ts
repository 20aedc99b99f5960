import { accessFor } from '@/src/access/accessFor'
import { createdByField, date, defineCollection, integer, json, relation, slug, text, texts } from '@/src/fields'

import { entryEditorFields } from './fields/entryEditorFields'
import { withInput } from './fields/withInput'
import { contentLocalizationStates } from './states/contentLocalizationStates'

const engineOnly = { create: () => false, update: () => false }

/** A translation of an entry; OUTDATED when its source changed (B001-021). */
export const ContentLocalizations = defineCollection({
  slug: 'content-localizations',
  access: accessFor({ resource: 'content-localization' }),
  admin: {
    defaultColumns: ['title', 'entry', 'locale', 'status'],
    description: 'Entries in other languages, each beside its source.',
    group: 'Create',
    useAsTitle: 'title',
  },
  custom: { states: [contentLocalizationStates] },
  fields: [
    withInput(json('data', { defaultValue: {}, description: 'Translated content.', required: true }), 'translation/TranslationDataField'),
    contentLocalizationStates.field,
    text('title', { description: 'Taken from the title field of its type.', required: true, sidebar: true }),
    relation('entry', 'content-entries', { onDelete: 'cascade', required: true, sidebar: true }),
    text('locale', { required: true, sidebar: true }),
    texts('outdatedFields', { description: 'Fields of the source that changed since.', readOnly: true, sidebar: true }),
    integer('sourceVersion', { description: 'Version of the source it translates.', min: 1, readOnly: true, sidebar: true }),
    entryEditorFields.richText,
    relation('translatedBy', 'users', { sidebar: true }),
    date('translatedAt', { readOnly: true, sidebar: true }),
    slug('title'),
    // What the public reads of this locale: a copy, so that work on the translation shows nothing before it is published again.
    json('published', { access: engineOnly, description: 'What is public: { title, slug, data }.', hidden: true }),
    text('publishedSlug', { access: engineOnly, hidden: true, index: true }),
    date('publishedAt', { access: engineOnly, description: 'Public since then.', readOnly: true, sidebar: true }),
    createdByField(),
  ],
  labels: { plural: 'Translations', singular: 'Translation' },
  lockDocuments: false,
  indexes: [{ fields: ['organization', 'entry', 'locale'], unique: true }],
})
