import type { ScheduleDefinition } from '@/src/clock/types'

import { watchModels } from '../operations/embeddings/watchModels'

/** Every ten minutes: indexes follow the configured embedding model. */
export const knowledgeModels: ScheduleDefinition = {
  cron: '*/10 * * * *',
  name: 'knowledge-models',
  run: ({ payload, signal }) => watchModels({ payload, signal }),
}
