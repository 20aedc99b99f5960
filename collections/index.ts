import type { CollectionConfig } from 'payload'

import { agentsCollections } from './agents'
import { analyticsCollections } from './analytics'
import { assetsCollections } from './assets'
import { contentCollections } from './content'
import { coreCollections } from './core'
import { crmCollections } from './crm'
import { financeCollections } from './finance'
import { knowledgeCollections } from './knowledge'
import { marketingCollections } from './marketing'
import { messagingCollections } from './messaging'
import { productionCollections } from './production'
import { studioCollections } from './studio'

/** Every collection of the engine, by domain. */
export const collections: CollectionConfig[] = [
  ...coreCollections,
  ...knowledgeCollections,
  ...agentsCollections,
  ...contentCollections,
  ...assetsCollections,
  ...productionCollections,
  ...crmCollections,
  ...marketingCollections,
  ...analyticsCollections,
  ...messagingCollections,
  ...financeCollections,
  ...studioCollections,
]
