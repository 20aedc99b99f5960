import type { CollectionConfig } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/registry'

import { tusEndpoints } from './endpoints/tusEndpoints'
import { uploadEndpoint } from './endpoints/uploadEndpoint'
import { applyRulesBeforeChange } from './hooks/applyRulesBeforeChange'
import { inspectBeforeOperation } from './hooks/inspectBeforeOperation'
import { noteChecksumBeforeChange } from './hooks/noteChecksumBeforeChange'
import { readAfterChange } from './hooks/readAfterChange'
import { endExpiredUploads } from './operations/finishUpload'
import { guardFile, safeHeaders } from './operations/guardFile'
import { resolveAssetsOptions, type AssetsOptions, type ResolvedAssetsOptions } from './options'
import { assetGatherer } from './skills/assetGatherer'
import { assetRecommender } from './skills/assetRecommender'
import { assetTagger } from './skills/assetTagger'
import { folderSuggester } from './skills/folderSuggester'
import { qualityAnalyzer } from './skills/qualityAnalyzer'
import { similarityDetector } from './skills/similarityDetector'
import { readAssetTask } from './tasks/readAssetTask'
import { takeInUploadTask } from './tasks/takeInUploadTask'

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
        register(register({ ...config, endpoints: [...(config.endpoints ?? []), ...tusEndpoints(options)] }, 'skills', [assetGatherer, assetRecommender, assetTagger, folderSuggester, qualityAnalyzer, similarityDetector]), 'tasks', [readAssetTask, takeInUploadTask]),
        'schedules',
        [{ cron: '*/15 * * * *', name: 'assets-end-uploads', run: ({ payload }) => endExpiredUploads(payload) }],
      ),
      {
        assets: (collection) => ({
          ...addHooks(addHooks(collection, { beforeChange: [applyRulesBeforeChange] }, { first: true }), { afterChange: [readAfterChange] }),
          endpoints: [uploadEndpoint, ...(collection.endpoints || [])],
        }),
        files: (collection) => guarded(addHooks(collection, { beforeChange: [noteChecksumBeforeChange], beforeOperation: [inspectBeforeOperation] })),
      },
      'assets',
    ),
  name: 'assets',
  resolve: resolveAssetsOptions,
})
