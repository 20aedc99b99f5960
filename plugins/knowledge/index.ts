import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import type { KnowledgeService } from '@/src/knowledge/types'

import { checkEndpoint } from './endpoints/checkEndpoint'
import { feedbackEndpoint } from './endpoints/feedbackEndpoint'
import { openedEndpoint } from './endpoints/openedEndpoint'
import { readEndpoint } from './endpoints/readEndpoint'
import { searchEndpoint } from './endpoints/searchEndpoint'
import { embedAfterChange } from './hooks/embedAfterChange'
import { logReadAfterOperation } from './hooks/logReadAfterOperation'
import { prepareDocumentBeforeValidate } from './hooks/prepareDocumentBeforeValidate'
import { readKnowledge } from './operations/readKnowledge'
import { searchKnowledge } from './operations/searchKnowledge'
import { searchKnowledgeTool } from './operations/tools/searchKnowledgeTool'
import { resolveKnowledgeOptions, type KnowledgeOptions, type ResolvedKnowledgeOptions } from './options'
import { knowledgeModels } from './schedules/knowledgeModels'
import { embedDocumentTask } from './tasks/embedDocumentTask'
import { rebuildEmbeddingsTask } from './tasks/rebuildEmbeddingsTask'
import { retireEmbeddingsTask } from './tasks/retireEmbeddingsTask'

/** Documents that agents read: parsed, checked, versioned, cut into pieces and searched by words and by meaning. */
export const knowledgePlugin = definePlugin<KnowledgeOptions, ResolvedKnowledgeOptions>({
  behaviour: (config, options) => {
    const wired = extendCollections(
      config,
      {
        'knowledge-documents': (collection) =>
          addHooks(collection, { afterChange: [embedAfterChange], afterOperation: [logReadAfterOperation], beforeValidate: [prepareDocumentBeforeValidate] }),
      },
      'knowledge',
    )
    const service: KnowledgeService = { read: readKnowledge, search: searchKnowledge }
    const tasks = [embedDocumentTask(options), rebuildEmbeddingsTask(options), retireEmbeddingsTask]
    const working = register(register(register(wired, 'tasks', tasks), 'schedules', [knowledgeModels]), 'tools', [searchKnowledgeTool])
    return {
      ...working,
      custom: { ...working.custom, knowledge: service },
      endpoints: [...(working.endpoints ?? []), checkEndpoint, feedbackEndpoint, openedEndpoint, readEndpoint, searchEndpoint],
    }
  },
  name: 'knowledge',
  resolve: resolveKnowledgeOptions,
})
