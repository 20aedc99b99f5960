import type { CollectionConfig, Config, Endpoint } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { assetEndpoints } from './endpoints/assetEndpoints'
import { versionEndpoints } from './endpoints/versionEndpoints'
import { closeExpiredFile } from './hooks/closeExpiredFile'
import { keepCurrentBeforeDelete } from './hooks/keepCurrentBeforeDelete'
import { keepFullFolderBeforeDelete } from './hooks/keepFullFolderBeforeDelete'
import { keepUsedBeforeDelete } from './hooks/keepUsedBeforeDelete'
import { keepVersionAfterChange } from './hooks/keepVersionAfterChange'
import { linkBriefAfterChange } from './hooks/linkBriefAfterChange'
import { linkContentAfterChange } from './hooks/linkContentAfterChange'
import { moveSubtreeBeforeChange } from './hooks/moveSubtreeBeforeChange'
import { numberVersionBeforeValidate } from './hooks/numberVersionBeforeValidate'
import { oneCurrentBeforeChange } from './hooks/oneCurrentBeforeChange'
import { placeAssetBeforeValidate } from './hooks/placeAssetBeforeValidate'
import { placeFolderBeforeValidate } from './hooks/placeFolderBeforeValidate'
import { refuseExpiredBeforeChange } from './hooks/refuseExpiredBeforeChange'
import { useFileAfterChange } from './hooks/useFileAfterChange'
import { resolveLibraryOptions, type LibraryOptions, type ResolvedLibraryOptions } from './options'
import { rightsSchedule } from './schedules/rightsSchedule'
import { licenseRenewalReminder } from './skills/licenseRenewalReminder'
import { deleteFilesTask } from './tasks/deleteFilesTask'

type Hooks = NonNullable<CollectionConfig['hooks']>

const hooked =
  (hooks: Hooks, endpoints: Endpoint[] = []) =>
  (collection: CollectionConfig): CollectionConfig =>
    addHooks(endpoints.length > 0 ? { ...collection, endpoints: [...endpoints, ...(collection.endpoints || [])] } : collection, hooks)

const closingFiles = (collection: CollectionConfig): CollectionConfig => {
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  return { ...collection, upload: { ...upload, handlers: [closeExpiredFile, ...(upload.handlers ?? [])] } }
}

/** What the collections that use assets must not take: assets whose rights have ended. */
const USES: Record<string, Hooks> = {
  ads: { beforeChange: [refuseExpiredBeforeChange(['asset'])] },
  'asset-collection-items': { beforeChange: [refuseExpiredBeforeChange(['asset'])] },
  'asset-links': { beforeChange: [refuseExpiredBeforeChange(['asset'])] },
  brands: { beforeChange: [refuseExpiredBeforeChange(['logos'])] },
  briefs: { afterChange: [linkBriefAfterChange], beforeChange: [refuseExpiredBeforeChange(['assetLinks.asset'])] },
  campaigns: { beforeChange: [refuseExpiredBeforeChange(['assets.asset'])] },
  'content-entries': { afterChange: [linkContentAfterChange] },
  deliverables: { beforeChange: [refuseExpiredBeforeChange(['primaryAsset'], ['READY_FOR_CLIENT', 'CLIENT_REVIEW', 'DELIVERED'])] },
  'studio-items': { beforeChange: [refuseExpiredBeforeChange(['asset'])] },
}

const addLibrary = (config: Config, options: ResolvedLibraryOptions): Config => {
  const registered = register(register(register(config, 'tasks', [deleteFilesTask]), 'schedules', [rightsSchedule(options)]), 'skills', [licenseRenewalReminder])
  return extendCollections(
    registered,
    {
      ...Object.fromEntries(Object.entries(USES).map(([slug, hooks]) => [slug, hooked(hooks)])),
      'asset-folders': hooked({
        beforeChange: [moveSubtreeBeforeChange],
        beforeDelete: [keepFullFolderBeforeDelete],
        beforeValidate: [placeFolderBeforeValidate],
      }),
      'asset-versions': hooked(
        {
          afterChange: [useFileAfterChange],
          beforeChange: [oneCurrentBeforeChange],
          beforeDelete: [keepCurrentBeforeDelete],
          beforeValidate: [numberVersionBeforeValidate],
        },
        versionEndpoints,
      ),
      assets: hooked(
        { afterChange: [keepVersionAfterChange], beforeDelete: [keepUsedBeforeDelete], beforeValidate: [placeAssetBeforeValidate] },
        assetEndpoints,
      ),
      files: closingFiles,
    },
    'library',
  )}

/** The keeping of assets: folders, versions, approval, use and rights. */
export const libraryPlugin = definePlugin<LibraryOptions, ResolvedLibraryOptions>({
  behaviour: addLibrary,
  name: 'library',
  resolve: resolveLibraryOptions,
})
