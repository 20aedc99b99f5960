import type { UIField } from 'payload'

/** How the entry's own pages are read, beside it; holds nothing. */
export const entryMetricsField: UIField = { admin: { components: { Field: '/src/admin/content/EntryMetrics#EntryMetrics' }, position: 'sidebar' }, name: 'metrics', type: 'ui' }
