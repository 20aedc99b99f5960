import type { CollectionConfig } from 'payload'

import { AssistantConversations } from './AssistantConversations'
import { AssistantInsights } from './AssistantInsights'
import { AssistantMessages } from './AssistantMessages'
import { AssistantPreferences } from './AssistantPreferences'
import { ConversationMessages } from './ConversationMessages'
import { Conversations } from './Conversations'
import { PhoneNumbers } from './PhoneNumbers'
import { TeamChannels } from './TeamChannels'
import { TeamMessages } from './TeamMessages'

export const messagingCollections: CollectionConfig[] = [
  AssistantConversations,
  AssistantInsights,
  AssistantMessages,
  AssistantPreferences,
  ConversationMessages,
  Conversations,
  PhoneNumbers,
  TeamChannels,
  TeamMessages,
]
