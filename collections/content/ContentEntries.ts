import { accessFor } from '@/src/access/accessFor'
import {
  checkbox,
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  lastEditedByField,
  list,
  relation,
  row,
  section,
  slug,
  tabs,
  text,
  textarea,
  texts,
  url,
} from '@/src/fields'

import { contentVersionFields } from './fields/contentVersionFields'
import { entryEditorFields } from './fields/entryEditorFields'
import { entryMetricsField } from './fields/entryMetricsField'
import { entryStagesField } from './fields/entryStagesField'
import { templatesOfType } from './fields/templatesOfType'
import { withInput } from './fields/withInput'
import { withMark } from './fields/withMark'
import { contentEntryStates } from './states/contentEntryStates'

/** Content of any type, in one locale, from draft to unpublished (B001-015…019; versions are native, X-05). */
export const ContentEntries = defineCollection({
  slug: 'content-entries',
  access: accessFor({ resource: 'content-entry' }),
  admin: {
    components: { edit: { beforeDocumentControls: ['/src/admin/content/dock/EntryDock#EntryDock'] }, views: { edit: { version: { Component: '/src/admin/content/versions/VersionView#VersionView' } } } },
    defaultColumns: ['title', 'contentType', 'status', 'locale', 'publishedAt', 'updatedAt'],
    description: 'Everything you publish.',
    group: 'Create',
    listSearchableFields: ['title', 'plainText'],
    useAsTitle: 'title',
  },
  custom: {
    events: {
      onCreate: 'content_entry.created',
      unbornWhile: 'isBlank',
      onUpdate: 'content_entry.updated',
      onChange: [
        { event: 'content_entry.submitted', field: 'status', to: ['IN_REVIEW'] },
        { event: 'content_entry.published', field: 'status', onCreate: true, to: ['PUBLISHED'] },
        { event: 'content_entry.unpublished', field: 'status', to: ['UNPUBLISHED'] },
        { event: 'content.status_changed', field: 'status' },
      ],
      payload: ['contentType', 'slug', 'locale', 'status', 'client', 'project', 'createdBy'],
    },
    fullText: ['title', 'plainText'],
    // Pages of what is public, newest first, without a look at the table.
    indexes: [
      {
        columns: ['organization_id', 'content_type_id', 'published_at', 'id', 'locale', 'expires_at'],
        name: 'content_entries_public_idx',
        where: "_status = 'published' and status = 'PUBLISHED'",
      },
    ],
    states: [contentEntryStates],
  },
  fields: [
    tabs({
      Content: [
        withInput(relation('contentType', 'content-types', { required: true }), 'EntryTypeField'),
        withInput(text('title', { description: 'Taken from the title field of its type.', required: true }), 'EntryTitleField'),
        withInput(json('data', { defaultValue: {}, description: 'The content, as the schema of its type says.', required: true }), 'EntryDataField'),
        list(
          'media',
          [
            row(
              relation('file', 'files', { required: true, width: '33%' }),
              text('fieldName', { description: 'Field it belongs to.', required: true, width: '33%' }),
              integer('position', { defaultValue: 0, required: true, width: '33%' }),
            ),
            row(text('caption', { width: '50%' }), text('altText', { width: '50%' })),
          ],
          { dbName: 'content_media', singular: 'Medium' },
        ),
        row(
          relation('categories', 'content-categories', { hasMany: true, width: '50%' }),
          relation('tags', 'content-tags', { hasMany: true, width: '50%' }),
        ),
      ],
      Search: [
        entryEditorFields.preview,
        row(withMark(text('seoTitle', { width: '50%' })), withMark(url('canonicalUrl', { width: '50%' }))),
        withMark(textarea('seoDescription')),
        withMark(texts('seoKeywords')),
        withMark(checkbox('noIndex')),
        section('Social sharing', [
          row(withMark(text('ogTitle', { width: '50%' })), withMark(relation('ogImage', 'files', { width: '50%' }))),
          withMark(textarea('ogDescription')),
        ]),
        textarea('plainText', { description: 'Text without markup, for search.', readOnly: true }),
        integer('readingMinutes', { defaultValue: 0, min: 0, readOnly: true }),
      ],
      Relations: [
        row(relation('client', 'clients', { width: '50%' }), relation('project', 'projects', { width: '50%' })),
        relation('deliverable', 'deliverables', { description: 'The deliverable it is the result of.' }),
        { collection: 'content-localizations', name: 'localizations', on: 'entry', type: 'join' },
      ],
      Details: [
        row(checkbox('aiGenerated', { width: '50%' }), checkbox('aiAssisted', { width: '50%' })),
        json('aiMetadata', { description: 'skillUsed, invocationId, confidence, editedByHuman.' }),
        ...contentVersionFields,
      ],
    }),
    contentEntryStates.field,
    entryStagesField,
    text('locale', { defaultValue: 'en', required: true, sidebar: true }),
    relation('pageTemplate', 'page-templates', { description: 'The layout front ends show it in.', filterOptions: templatesOfType, sidebar: true }),
    entryEditorFields.richText,
    date('scheduledFor', { description: 'Published by itself then.', index: true, sidebar: true }),
    date('publishedAt', { index: true, readOnly: true, sidebar: true }),
    relation('publishedBy', 'users', { readOnly: true, sidebar: true }),
    date('expiresAt', { description: 'Unpublished by itself then.', index: true, sidebar: true }),
    slug('title'),
    entryMetricsField,
    text('externalId', { description: 'By which an import knows it again.', hooks: { beforeDuplicate: [() => null] }, sidebar: true }),
    lastEditedByField(),
    // The admin makes an entry before anything is written in it; content_entry.created waits for that.
    checkbox('isBlank', { description: 'Nothing has been written in it yet.', hidden: true, readOnly: true }),
    createdByField(),
  ],
  lockDocuments: false,
  indexes: [
    { fields: ['organization', 'contentType', 'slug', 'locale'], unique: true },
    { fields: ['organization', 'contentType', 'externalId'], unique: true },
  ],
  // Pruned by the content plugin: how many are kept is said by the type (B001-013).
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 0 },
})
