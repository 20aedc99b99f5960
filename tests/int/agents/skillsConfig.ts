import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Config } from 'payload'

import { agentsPlugin } from '@/plugins/agents'
import { analyticsPlugin } from '@/plugins/analytics'
import { crmPlugin } from '@/plugins/crm'
import { intakePlugin } from '@/plugins/intake'
import { lifecyclePlugin } from '@/plugins/lifecycle'
import { messagingPlugin } from '@/plugins/messaging'
import { productionPlugin } from '@/plugins/production'

import { pickCollections } from './pickCollections'

const picked = pickCollections([
  'ad-campaigns', 'agent-audit-logs', 'agent-invocations', 'agent-pending-actions', 'agent-personas', 'agent-skill-versions', 'agent-skills', 'analytics-platforms', 'analytics-reports', 'report-snapshots', 'api-credentials', 'assistant-insights', 'autonomy-settings', 'briefs',
  'campaign-metrics', 'client-requests', 'client-users', 'clients', 'comments', 'contact-activities', 'contacts', 'content-events', 'content-triggers', 'crm-tasks', 'deal-activities', 'deals', 'deliverable-history', 'deliverables',
  'document-usages', 'email-templates', 'invocation-steps', 'knowledge-documents', 'lead-actions', 'lead-intelligence', 'lead-meetings', 'lead-threads', 'leads', 'listening-alerts', 'listening-queries', 'notifications',
  'organizations', 'projects', 'role-permissions', 'sales-pipelines', 'sent-emails', 'skill-test-cases', 'skill-test-runs', 'social-mentions', 'users',
])

/** The product's domains whose skills are tried, without the rest: their schema is made in seconds. */
export const skillsConfig: Partial<Config> = {
  admin: { user: 'users' },
  collections: picked,
  editor: lexicalEditor(),
  plugins: [intakePlugin(), productionPlugin(), crmPlugin(), messagingPlugin(), analyticsPlugin(), lifecyclePlugin(), agentsPlugin({ eventAuthority: 'skill' })],
}
