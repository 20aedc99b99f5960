import type { CollectionConfig } from 'payload'

import { ContentBlocks } from './ContentBlocks'
import { ContentCategories } from './ContentCategories'
import { ContentEntries } from './ContentEntries'
import { ContentLocalizations } from './ContentLocalizations'
import { ContentReleases } from './ContentReleases'
import { ContentRevisions } from './ContentRevisions'
import { ContentSources } from './ContentSources'
import { ContentTags } from './ContentTags'
import { ContentTransferRows } from './ContentTransferRows'
import { ContentTransfers } from './ContentTransfers'
import { ContentTypes } from './ContentTypes'
import { ContentWorkflows } from './ContentWorkflows'
import { DeliverySites } from './DeliverySites'
import { PageTemplates } from './PageTemplates'
import { PublishSchedules } from './PublishSchedules'
import { TopicIdeas } from './TopicIdeas'

export const contentCollections: CollectionConfig[] = [
  ContentBlocks,
  ContentCategories,
  ContentEntries,
  ContentLocalizations,
  ContentReleases,
  ContentRevisions,
  ContentSources,
  ContentTags,
  ContentTransferRows,
  ContentTransfers,
  ContentTypes,
  ContentWorkflows,
  DeliverySites,
  PageTemplates,
  PublishSchedules,
  TopicIdeas,
]
