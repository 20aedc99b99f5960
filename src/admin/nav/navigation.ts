import type { GlyphName } from '@/src/admin/elements/Glyph'

/** A group of the navigation: what people come to do, not where the data lies. */
export type NavigationGroup = { glyph: GlyphName; name: string; primary: readonly string[] }

/**
 * The eight groups, each with the few collections used every day, in the order of the work.
 * Every other collection of the same `admin.group` is found under "More".
 */
export const NAVIGATION: readonly NavigationGroup[] = [
  { glyph: 'plan', name: 'Plan', primary: ['client-requests', 'briefs', 'projects', 'deliverables', 'resource-bookings'] },
  { glyph: 'create', name: 'Create', primary: ['content-entries', 'knowledge-documents', 'topic-ideas', 'publish-schedules', 'studio-items'] },
  { glyph: 'assets', name: 'Assets', primary: ['assets', 'asset-collections', 'asset-libraries', 'brands', 'review-sessions'] },
  { glyph: 'clients', name: 'Clients', primary: ['clients', 'contacts', 'deals', 'leads', 'crm-tasks', 'conversations'] },
  { glyph: 'campaigns', name: 'Campaigns', primary: ['campaigns', 'email-campaigns', 'ad-campaigns', 'contact-lists', 'forms'] },
  { glyph: 'insights', name: 'Insights', primary: ['analytics-reports', 'campaign-metrics', 'social-mentions', 'listening-queries', 'web-properties'] },
  { glyph: 'agents', name: 'Agents', primary: ['agent-invocations', 'agent-pending-actions', 'agent-skills', 'content-triggers', 'content-events', 'agents'] },
  { glyph: 'settings', name: 'Settings', primary: ['users', 'organizations', 'client-users', 'role-permissions', 'autonomy-settings'] },
]
