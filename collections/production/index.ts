import type { CollectionConfig } from 'payload'

import { Annotations } from './Annotations'
import { BoxInboundLogs } from './BoxInboundLogs'
import { BoxPushLogs } from './BoxPushLogs'
import { Comments } from './Comments'
import { Competencies } from './Competencies'
import { DeliverableHistory } from './DeliverableHistory'
import { DeliverableStages } from './DeliverableStages'
import { Deliverables } from './Deliverables'
import { FeedbackItems } from './FeedbackItems'
import { HoldingPenFiles } from './HoldingPenFiles'
import { PipelineStages } from './PipelineStages'
import { Pipelines } from './Pipelines'
import { Pods } from './Pods'
import { ResourceBookings } from './ResourceBookings'
import { ReviewSessionItems } from './ReviewSessionItems'
import { ReviewSessions } from './ReviewSessions'
import { Revisions } from './Revisions'
import { StageTemplates } from './StageTemplates'

export const productionCollections: CollectionConfig[] = [
  Annotations,
  BoxInboundLogs,
  BoxPushLogs,
  Comments,
  Competencies,
  DeliverableHistory,
  DeliverableStages,
  Deliverables,
  FeedbackItems,
  HoldingPenFiles,
  PipelineStages,
  Pipelines,
  Pods,
  ResourceBookings,
  ReviewSessionItems,
  ReviewSessions,
  Revisions,
  StageTemplates,
]
