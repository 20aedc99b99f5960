import type { StoredEvent } from '@/src/events/types'

import { renderTemplates } from '../operations/renderTemplates'

/** Fills the templates of an action's `data` from `payload`, `event` and `document`. */
export const entityData = async (
  data: unknown,
  scope: { document: unknown; event: StoredEvent },
): Promise<Record<string, unknown>> =>
  (await renderTemplates(data, { document: scope.document, event: scope.event, payload: scope.event.payload })) as Record<string, unknown>
