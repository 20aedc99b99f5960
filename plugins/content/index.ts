import type { CollectionConfig, Config, Endpoint } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { answerStageEndpoint } from './endpoints/answerStageEndpoint'
import { beginFromTemplateEndpoint } from './endpoints/beginFromTemplateEndpoint'
import { blockUsageEndpoint } from './endpoints/blockUsageEndpoint'
import { entryEndpoints } from './endpoints/entryEndpoints'
import { mergeTagsEndpoint } from './endpoints/mergeTagsEndpoint'
import { portalContentEndpoint } from './endpoints/portalContentEndpoint'
import { sideBySideEndpoint } from './endpoints/sideBySideEndpoint'
import { typeEndpoints } from './endpoints/typeEndpoints'
import { advanceWorkflowAfterChange } from './hooks/advanceWorkflowAfterChange'
import { applyTypeAfterChange } from './hooks/applyTypeAfterChange'
import { checkTemplateBeforeValidate } from './hooks/checkTemplateBeforeValidate'
import { followEntryAfterChange } from './hooks/followEntryAfterChange'
import { guardBlockBeforeChange } from './hooks/guardBlockBeforeChange'
import { keepTypeBeforeDelete } from './hooks/keepTypeBeforeDelete'
import { moveCategoryAfterChange } from './hooks/moveCategoryAfterChange'
import { noteHumanEditBeforeChange } from './hooks/noteHumanEditBeforeChange'
import { placeCategoryBeforeValidate } from './hooks/placeCategoryBeforeValidate'
import { placeCommentBeforeValidate } from './hooks/placeCommentBeforeValidate'
import { prepareEntryBeforeValidate } from './hooks/prepareEntryBeforeValidate'
import { prepareLocalizationBeforeValidate } from './hooks/prepareLocalizationBeforeValidate'
import { prepareTypeBeforeValidate } from './hooks/prepareTypeBeforeValidate'
import { pruneVersionsAfterChange } from './hooks/pruneVersionsAfterChange'
import { requireStagesBeforeChange } from './hooks/requireStagesBeforeChange'
import { steerPublicationBeforeOperation } from './hooks/steerPublicationBeforeOperation'
import { typeFiltersBeforeOperation } from './hooks/typeFiltersBeforeOperation'
import { uncountEntryAfterDelete } from './hooks/uncountEntryAfterDelete'
import { resolveContentOptions, type ContentOptions, type ResolvedContentOptions } from './options'
import { contentSkills } from './skills/contentSkills'
import { indexContentFieldsTask } from './tasks/indexContentFieldsTask'

const withBoard = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: { ...config.admin?.components?.views, contentBoard: { Component: '/src/admin/content/board/BoardView#BoardView', meta: { title: 'Board' }, path: '/content-board' } },
    },
  },
})

const withEndpoints = (collection: CollectionConfig, endpoints: Endpoint[]): CollectionConfig => ({ ...collection, endpoints: [...(collection.endpoints || []), ...endpoints] })

/** Content of types that people make: checked, versioned, translated, approved. */
export const contentPlugin = definePlugin<ContentOptions, ResolvedContentOptions>({
  behaviour: (config, options) =>
    extendCollections(
      register(register(withBoard({ ...config, endpoints: [...(config.endpoints ?? []), portalContentEndpoint] }), 'skills', contentSkills), 'tasks', [indexContentFieldsTask]),
      {
        'content-blocks': (collection) => withEndpoints(addHooks(collection, { beforeChange: [guardBlockBeforeChange] }), [blockUsageEndpoint]),
        'content-categories': (collection) => addHooks(collection, { afterChange: [moveCategoryAfterChange], beforeValidate: [placeCategoryBeforeValidate] }),
        'content-entries': (collection) =>
          withEndpoints(
            addHooks(collection, {
              afterChange: [followEntryAfterChange, pruneVersionsAfterChange],
              afterDelete: [uncountEntryAfterDelete],
              beforeChange: [requireStagesBeforeChange, noteHumanEditBeforeChange],
              beforeOperation: [steerPublicationBeforeOperation, typeFiltersBeforeOperation],
              beforeValidate: [prepareEntryBeforeValidate(options)],
            }),
            entryEndpoints,
          ),
        comments: (collection) => addHooks(collection, { beforeValidate: [placeCommentBeforeValidate] }),
        'content-localizations': (collection) => withEndpoints(addHooks(collection, { beforeValidate: [prepareLocalizationBeforeValidate] }), [sideBySideEndpoint]),
        'content-revisions': (collection) => withEndpoints(addHooks(collection, { afterChange: [advanceWorkflowAfterChange] }), [answerStageEndpoint]),
        'content-tags': (collection) => withEndpoints(collection, [mergeTagsEndpoint]),
        'content-types': (collection) =>
          withEndpoints(
            addHooks(collection, { afterChange: [applyTypeAfterChange], beforeDelete: [keepTypeBeforeDelete], beforeValidate: [prepareTypeBeforeValidate] }),
            typeEndpoints,
          ),
        'page-templates': (collection) => withEndpoints(addHooks(collection, { beforeValidate: [checkTemplateBeforeValidate] }), [beginFromTemplateEndpoint]),
      },
      'content',
    ),
  name: 'content',
  resolve: resolveContentOptions,
})
