import type { Permission } from '@/src/access/types'

/** Permissions beside create, read, update and delete, with a sentence for the settings page. */
export const namedPermissions: Record<Permission, string> = {
  'agent-pending-action:approve': 'Approve or reject what an agent proposes',
  'asset:approve': 'Approve or reject assets',
  'asset-library:read-restricted': 'Open every library, whoever it is restricted to',
  'brief:submit': 'Submit a brief for work',
  'comment:delete-any': 'Delete comments of other people',
  'content-entry:publish': 'Publish and unpublish content',
  'deliverable:review': 'Approve deliverables or ask for changes',
  'deliverable:send': 'Send deliverables to the client',
  'revision:review': 'Approve revisions or ask for changes',
  'skill:invoke': 'Run agent skills',
  'stage:assign': 'Assign people to stages',
  'stage:schedule': 'Schedule stages',
  'stage:update-status': 'Move stages to another status',
}
