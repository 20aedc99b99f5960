import type { CollectionConfig } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { csvEndpoints } from './endpoints/csvEndpoints'
import { fetchEndpoint } from './endpoints/fetchEndpoint'
import { tusEndpoints } from './endpoints/tusEndpoints'
import { uploadEndpoint } from './endpoints/uploadEndpoint'
import { xmpEndpoints } from './endpoints/xmpEndpoints'
import { applyRulesBeforeChange } from './hooks/applyRulesBeforeChange'
import { checkWatchFolder } from './hooks/checkWatchFolder'
import { inspectBeforeOperation } from './hooks/inspectBeforeOperation'
import { noteChecksumBeforeChange } from './hooks/noteChecksumBeforeChange'
import { readAfterChange } from './hooks/readAfterChange'
import { guardFile } from './operations/guardFile'
import { safeHeaders } from './operations/safeHeaders'
import { resolveAssetsOptions, type AssetsOptions, type ResolvedAssetsOptions } from './options'
import { assetSchedules } from './schedules/assetSchedules'
import { assetGatherer } from './skills/assetGatherer'
import { assetRecommender } from './skills/assetRecommender'
import { assetTagger } from './skills/assetTagger'
import { folderSuggester } from './skills/folderSuggester'
import { qualityAnalyzer } from './skills/qualityAnalyzer'
import { similarityDetector } from './skills/similarityDetector'
import { readAssetTask } from './tasks/readAssetTask'
import { takeInAddressTask } from './tasks/takeInAddressTask'
import { takeInUploadTask } from './tasks/takeInUploadTask'
import { takeWatchedTask } from './tasks/takeWatchedTask'

/** Before the handlers of a storage: what may not be opened never is. */
const guarded = (collection: CollectionConfig): CollectionConfig => {
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  return { ...collection, upload: { ...upload, // Nothing from it means that the next handler answers.
    handlers: [(req, { params }) => guardFile(req, params.filename) as Promise<Response>, ...(upload.handlers ?? [])], modifyResponseHeaders: safeHeaders } }
}

/** Files come in by rules, are read and looked at; agents tag, judge and find them. */
export const assetsPlugin = definePlugin<AssetsOptions, ResolvedAssetsOptions>({
  behaviour: (config, options) =>
    extendCollections(
      register(
        register(register({ ...config, endpoints: [...(config.endpoints ?? []), ...tusEndpoints(options)] }, 'skills', [assetGatherer, assetRecommender, assetTagger, folderSuggester, qualityAnalyzer, similarityDetector]), 'tasks', [readAssetTask, takeInAddressTask, takeInUploadTask, takeWatchedTask]),
        'schedules',
        assetSchedules(options),
      ),
      {
        assets: (collection) => ({
          ...addHooks(addHooks(collection, { beforeChange: [applyRulesBeforeChange] }, { first: true }), { afterChange: [readAfterChange] }),
          endpoints: [uploadEndpoint, fetchEndpoint, ...csvEndpoints, ...xmpEndpoints, ...(collection.endpoints || [])],
        }),
        'asset-libraries': (collection) => addHooks(collection, { beforeValidate: [checkWatchFolder] }),
        files: (collection) => guarded(addHooks(collection, { beforeChange: [noteChecksumBeforeChange], beforeOperation: [inspectBeforeOperation] })),
      },
      'assets',
    ),
  name: 'assets',
  resolve: resolveAssetsOptions,
})
