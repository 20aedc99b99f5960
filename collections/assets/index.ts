import type { CollectionConfig } from 'payload'

import { AssetCollectionItems } from './AssetCollectionItems'
import { AssetCollections } from './AssetCollections'
import { AssetFolders } from './AssetFolders'
import { AssetLibraries } from './AssetLibraries'
import { AssetLinks } from './AssetLinks'
import { AssetRenditions } from './AssetRenditions'
import { AssetShareLogs } from './AssetShareLogs'
import { AssetUploads } from './AssetUploads'
import { AssetVersions } from './AssetVersions'
import { Assets } from './Assets'
import { CollectionShares } from './CollectionShares'

export const assetsCollections: CollectionConfig[] = [
  AssetCollectionItems,
  AssetCollections,
  AssetFolders,
  AssetLibraries,
  AssetLinks,
  AssetRenditions,
  AssetShareLogs,
  AssetUploads,
  AssetVersions,
  Assets,
  CollectionShares,
]
