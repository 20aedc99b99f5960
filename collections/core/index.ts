import type { CollectionConfig } from 'payload'

import { Activities } from './Activities'
import { ApiCredentials } from './ApiCredentials'
import { ApiKeys } from './ApiKeys'
import { Brands } from './Brands'
import { Briefs } from './Briefs'
import { ClientRequests } from './ClientRequests'
import { ClientTeams } from './ClientTeams'
import { ClientUsers } from './ClientUsers'
import { Clients } from './Clients'
import { CustomFieldDefinitions } from './CustomFieldDefinitions'
import { Files } from './Files'
import { IdempotencyRecords } from './IdempotencyRecords'
import { Invitations } from './Invitations'
import { NotificationRules } from './NotificationRules'
import { Notifications } from './Notifications'
import { Organizations } from './Organizations'
import { Projects } from './Projects'
import { RolePermissions } from './RolePermissions'
import { SearchLogs } from './SearchLogs'
import { UserFeedback } from './UserFeedback'
import { Users } from './Users'
import { WebhookDeliveries } from './WebhookDeliveries'
import { WebhookEndpoints } from './WebhookEndpoints'

export const coreCollections: CollectionConfig[] = [
  Activities,
  ApiCredentials,
  ApiKeys,
  Brands,
  Briefs,
  ClientRequests,
  ClientTeams,
  ClientUsers,
  Clients,
  CustomFieldDefinitions,
  Files,
  IdempotencyRecords,
  Invitations,
  NotificationRules,
  Notifications,
  Organizations,
  Projects,
  RolePermissions,
  SearchLogs,
  UserFeedback,
  Users,
  WebhookDeliveries,
  WebhookEndpoints,
]
