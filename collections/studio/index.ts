import type { CollectionConfig } from 'payload'

import { StudioCollections } from './StudioCollections'
import { StudioItems } from './StudioItems'
import { StudioTemplates } from './StudioTemplates'

export const studioCollections: CollectionConfig[] = [StudioCollections, StudioItems, StudioTemplates]
