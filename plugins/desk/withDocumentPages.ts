import type { CollectionConfig, EditConfig, EditViewConfig, Field, UIField } from 'payload'

import { COMPONENTS } from './components'
import { withMarkdownEditor } from './withMarkdownEditor'

type EditViews = { default?: EditViewConfig; history?: EditViewConfig }

const withViews = (collection: CollectionConfig, edit: EditViews): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: { ...collection.admin?.components?.views, edit: { ...collection.admin?.components?.views?.edit, ...edit } as EditConfig },
    },
  },
})

const withHistory = (collection: CollectionConfig): CollectionConfig =>
  withViews(collection, {
    history: {
      Component: COMPONENTS.history,
      meta: { title: 'History' },
      path: '/history',
      tab: { href: '/history', label: 'History' },
    },
  })

const summary = (Component: string): UIField => ({ admin: { components: { Field: Component } }, name: 'deskSummary', type: 'ui' })

const withSummary = (collection: CollectionConfig, Component: string): CollectionConfig => ({
  ...collection,
  fields: [summary(Component) as Field, ...collection.fields],
})

const withTraceButton = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      edit: {
        ...collection.admin?.components?.edit,
        beforeDocumentControls: [...(collection.admin?.components?.edit?.beforeDocumentControls ?? []), COMPONENTS.traceButton],
      },
    },
  },
})

const OWN_PAGES: Record<string, (collection: CollectionConfig) => CollectionConfig> = {
  'agent-invocations': (collection) => withViews(collection, { default: { Component: COMPONENTS.invocation, tab: { label: 'Run' } } }),
  'agent-pending-actions': (collection) => withSummary(collection, COMPONENTS.proposalSummary),
  briefs: (collection) => withSummary(collection, COMPONENTS.briefSummary),
  'content-events': withTraceButton,
  deliverables: (collection) => withSummary(collection, COMPONENTS.deliverableSummary),
  'knowledge-documents': (collection) => withMarkdownEditor(collection, { derived: 'frontmatter', text: 'content' }),
}

/** A "History" tab for every collection that emits events, and the pages of the collections that deserve one of their own. */
export const withDocumentPages = (collection: CollectionConfig): CollectionConfig => {
  const own = OWN_PAGES[collection.slug]?.(collection) ?? collection
  return collection.custom?.events ? withHistory(own) : own
}
