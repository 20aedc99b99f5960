import { documentTypes } from '@/collections/vocabulary/documentTypes'
import { roles } from '@/collections/vocabulary/roles'
import { accessFor } from '@/src/access/accessFor'
import {
  createdByField,
  date,
  defineCollection,
  integer,
  json,
  lastEditedByField,
  relation,
  row,
  select,
  slug,
  tabs,
  text,
  textarea,
  texts,
} from '@/src/fields'

import { knowledgeDocumentVersionFields } from './fields/knowledgeDocumentVersionFields'
import { knowledgeDocumentStates } from './states/knowledgeDocumentStates'
import { inEffect } from './access/inEffect'
import { readDocumentVersions } from './access/readDocumentVersions'
import { visibleDocuments } from './access/visibleDocuments'

/** Parts begin with a letter, digit or underscore: as files they are never hidden. */
const PATH = /^\/(?:[\p{L}\p{N}_][\p{L}\p{N}._-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u

/** Events are read by more people than a private document: they say that its words changed, never the words. */
const quiet = { quiet: true }

const access = accessFor({
  client: ({ action }) => action === 'read' && inEffect(new Date()),
  resource: 'knowledge-document',
  restrict: visibleDocuments,
})

/** What people and agents read before they act: skills, playbooks, checklists, templates, references (seed 000). */
export const KnowledgeDocuments = defineCollection({
  slug: 'knowledge-documents',
  labels: { plural: 'Knowledge', singular: 'Document' },
  access: { ...access, readVersions: readDocumentVersions(access) },
  admin: {
    defaultColumns: ['title', 'path', 'documentType', 'status', 'version', 'updatedAt'],
    description:
      'Playbooks, checklists, templates and references. Agents read them before they act: change a document and you change what they do.',
    group: 'Agents',
    listSearchableFields: ['title', 'path', 'description'],
    useAsTitle: 'title',
  },
  custom: {
    discreet: ({ visibility }) => visibility === 'PRIVATE' || visibility === 'RESTRICTED',
    events: {
      onCreate: 'document.created',
      onChange: [
        { event: 'document.published', field: 'status', onCreate: true, to: ['PUBLISHED'] },
        { event: 'document.deprecated', field: 'status', to: ['DEPRECATED'] },
      ],
      payload: ['path', 'documentType', 'status', 'version'],
    },
    fullText: ['title', 'description', 'content'],
    states: [knowledgeDocumentStates],
  },
  fields: [
    tabs({
      Document: [
        row(
          text('title', { custom: quiet, required: true, width: '60%' }),
          select('documentType', documentTypes, { index: true, required: true, width: '40%' }),
        ),
        text('path', {
          description: 'Where agents find it, e.g. /playbooks/client-types/retail.',
          hooks: {
            beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().replace(/\.md$/, '') : value)],
          },
          required: true,
          validate: (value) => PATH.test(value ?? '') || 'Starts with /, parts separated by /, no spaces, no part begins with a dot or hyphen.',
        }),
        textarea('content', {
          custom: quiet,
          description: 'Markdown, with YAML frontmatter between --- lines if you like.',
          required: true,
          rows: 24,
        }),
        textarea('description', { custom: quiet, maxLength: 2000 }),
      ],
      Relations: [
        relation('parent', 'knowledge-documents', { description: 'The document above it.' }),
        relation('relatedDocs', 'knowledge-documents', { hasMany: true }),
        relation('collection', 'knowledge-collections'),
        texts('tags'),
        { collection: 'document-usages', defaultLimit: 10, name: 'usageLog', on: 'document', type: 'join' },
      ],
      Access: [
        select('visibility', ['PUBLIC', 'INTERNAL', 'RESTRICTED', 'PRIVATE'], {
          defaultValue: 'INTERNAL',
          index: true,
          required: true,
        }),
        select('allowedRoles', roles, {
          condition: (data) => data?.visibility === 'RESTRICTED',
          description: 'Roles that may read it.',
          hasMany: true,
        }),
        row(
          date('effectiveDate', { description: 'Agents do not use it before.', width: '50%' }),
          date('expirationDate', { description: 'Agents do not use it after.', width: '50%' }),
        ),
      ],
      Details: [
        json('frontmatter', {
          custom: quiet,
          defaultValue: {},
          description: 'Read from the content.',
          readOnly: true,
          required: true,
        }),
        json('agentMetadata', {
          custom: quiet,
          description:
            'For skills, personas and orchestrations: whenToUse, requiredInputs, expectedOutputs, permissions, dependencies.',
        }),
        ...knowledgeDocumentVersionFields,
      ],
    }),
    knowledgeDocumentStates.field,
    integer('version', {
      defaultValue: 1,
      description: 'Goes up when the content changes.',
      min: 1,
      readOnly: true,
      required: true,
      sidebar: true,
    }),
    date('publishedAt', { readOnly: true, sidebar: true }),
    slug('title'),
    createdByField(),
    lastEditedByField(),
  ],
  indexes: [
    { fields: ['organization', 'path'], unique: true },
    { fields: ['organization', 'documentType'] },
    { fields: ['organization', 'status'] },
  ],
  // Every version is kept: what an agent once read can be read again (B000-018).
  versions: { maxPerDoc: 0 },
})
