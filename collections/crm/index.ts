import type { CollectionConfig } from 'payload'

import { AutomationExecutions } from './AutomationExecutions'
import { AutomationRules } from './AutomationRules'
import { Competitors } from './Competitors'
import { ContactActivities } from './ContactActivities'
import { ContactListMembers } from './ContactListMembers'
import { ContactLists } from './ContactLists'
import { ContactNotes } from './ContactNotes'
import { Contacts } from './Contacts'
import { CrmTasks } from './CrmTasks'
import { DealActivities } from './DealActivities'
import { DealContacts } from './DealContacts'
import { DealStageHistory } from './DealStageHistory'
import { Deals } from './Deals'
import { EmailTemplates } from './EmailTemplates'
import { FormSubmissions } from './FormSubmissions'
import { Forms } from './Forms'
import { LeadActions } from './LeadActions'
import { LeadContacts } from './LeadContacts'
import { LeadIntelligence } from './LeadIntelligence'
import { LeadMeetings } from './LeadMeetings'
import { LeadRoutingRules } from './LeadRoutingRules'
import { LeadScoringRules } from './LeadScoringRules'
import { LeadThreads } from './LeadThreads'
import { LeadTimelineEvents } from './LeadTimelineEvents'
import { Leads } from './Leads'
import { MailAccounts } from './MailAccounts'
import { Products } from './Products'
import { SalesPipelines } from './SalesPipelines'
import { SentEmails } from './SentEmails'

export const crmCollections: CollectionConfig[] = [
  AutomationExecutions,
  AutomationRules,
  Competitors,
  ContactActivities,
  ContactListMembers,
  ContactLists,
  ContactNotes,
  Contacts,
  CrmTasks,
  DealActivities,
  DealContacts,
  DealStageHistory,
  Deals,
  EmailTemplates,
  FormSubmissions,
  Forms,
  LeadActions,
  LeadContacts,
  LeadIntelligence,
  LeadMeetings,
  LeadRoutingRules,
  LeadScoringRules,
  LeadThreads,
  LeadTimelineEvents,
  Leads,
  MailAccounts,
  Products,
  SalesPipelines,
  SentEmails,
]
