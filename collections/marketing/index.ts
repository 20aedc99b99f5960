import type { CollectionConfig } from 'payload'

import { CampaignActivities } from './CampaignActivities'
import { CampaignMembers } from './CampaignMembers'
import { Campaigns } from './Campaigns'
import { EmailCampaigns } from './EmailCampaigns'
import { EmailInteractions } from './EmailInteractions'
import { EmailLinks } from './EmailLinks'
import { EmailRecipients } from './EmailRecipients'
import { MarketingChannels } from './MarketingChannels'

export const marketingCollections: CollectionConfig[] = [
  CampaignActivities,
  CampaignMembers,
  Campaigns,
  EmailCampaigns,
  EmailInteractions,
  EmailLinks,
  EmailRecipients,
  MarketingChannels,
]
