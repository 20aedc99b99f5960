import type { CollectionConfig, Config, Endpoint } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { registerHotRoute } from '@/src/server/registerHotRoute'

import { assetLinkEndpoints } from './endpoints/assetLinkEndpoints'
import { collectionEndpoints } from './endpoints/collectionEndpoints'
import { publicEndpoints } from './endpoints/publicEndpoints'
import { sharePage } from './endpoints/sharePage'
import { checkCollectionBeforeValidate } from './hooks/checkCollectionBeforeValidate'
import { placeCommentBeforeValidate } from './hooks/placeCommentBeforeValidate'
import { placeItemBeforeChange } from './hooks/placeItemBeforeChange'
import { stampCommentBeforeChange } from './hooks/stampCommentBeforeChange'
import { resolveSharingOptions, type ResolvedSharingOptions, type SharingOptions } from './options'
import { lightboxSchedule } from './schedules/lightboxSchedule'
import { deliveryPackager } from './skills/deliveryPackager'

const withEndpoints = (collection: CollectionConfig, endpoints: Endpoint[]): CollectionConfig => ({
  ...collection,
  endpoints: [...endpoints, ...(collection.endpoints || [])],
})

const addSharing = (config: Config): Config => {
  const extended = extendCollections(
    register(register(config, 'schedules', [lightboxSchedule]), 'skills', [deliveryPackager]),
    {
      'asset-collection-items': (collection) => addHooks(collection, { beforeChange: [placeItemBeforeChange] }),
      'asset-collections': (collection) => withEndpoints(addHooks(collection, { beforeValidate: [checkCollectionBeforeValidate] }), collectionEndpoints),
      assets: (collection) => withEndpoints(collection, assetLinkEndpoints),
      comments: (collection) => addHooks(collection, { beforeChange: [stampCommentBeforeChange], beforeValidate: [placeCommentBeforeValidate] }),
    },
    'sharing',
  )
  return registerHotRoute({ ...extended, endpoints: [...(extended.endpoints ?? []), ...publicEndpoints] }, sharePage)
}

/** Collections of assets, and what is shared of them with people outside. */
export const sharingPlugin = definePlugin<SharingOptions, ResolvedSharingOptions>({
  behaviour: addSharing,
  name: 'sharing',
  resolve: resolveSharingOptions,
})
