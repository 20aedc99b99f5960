import type { UIField } from 'payload'

/** Which stage of its workflow waits for whom, beside the entry; holds nothing. */
export const entryStagesField: UIField = { admin: { components: { Field: '/src/admin/content/stages/StagePanel#StagePanel' }, position: 'sidebar' }, name: 'stages', type: 'ui' }
