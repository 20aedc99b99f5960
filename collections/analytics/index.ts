import type { CollectionConfig } from 'payload'

import { AdCampaigns } from './AdCampaigns'
import { AdMetrics } from './AdMetrics'
import { AdSetMetrics } from './AdSetMetrics'
import { AdSets } from './AdSets'
import { Ads } from './Ads'
import { AnalyticsPlatforms } from './AnalyticsPlatforms'
import { AnalyticsReports } from './AnalyticsReports'
import { AttributionModels } from './AttributionModels'
import { AttributionResults } from './AttributionResults'
import { CampaignMetrics } from './CampaignMetrics'
import { ListeningAlerts } from './ListeningAlerts'
import { ListeningQueries } from './ListeningQueries'
import { ListeningSummaries } from './ListeningSummaries'
import { PlatformMetrics } from './PlatformMetrics'
import { PlatformSyncLogs } from './PlatformSyncLogs'
import { ReportSnapshots } from './ReportSnapshots'
import { SocialMentions } from './SocialMentions'
import { WebConversions } from './WebConversions'
import { WebEventMetrics } from './WebEventMetrics'
import { WebPageMetrics } from './WebPageMetrics'
import { WebProperties } from './WebProperties'
import { WebSessionAggregates } from './WebSessionAggregates'

export const analyticsCollections: CollectionConfig[] = [
  AdCampaigns,
  AdMetrics,
  AdSetMetrics,
  AdSets,
  Ads,
  AnalyticsPlatforms,
  AnalyticsReports,
  AttributionModels,
  AttributionResults,
  CampaignMetrics,
  ListeningAlerts,
  ListeningQueries,
  ListeningSummaries,
  PlatformMetrics,
  PlatformSyncLogs,
  ReportSnapshots,
  SocialMentions,
  WebConversions,
  WebEventMetrics,
  WebPageMetrics,
  WebProperties,
  WebSessionAggregates,
]
