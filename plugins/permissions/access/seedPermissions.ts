import type { Permission } from '@/src/access/types'

const manage = (...resources: string[]): Permission[] =>
  resources.flatMap((resource) => ['create', 'update', 'delete'].map((action) => `${resource}:${action}`))

/** Seed 003's 27 permissions and what they stand for here (B003-071, B003-079). */
export const seedPermissions: Record<string, readonly Permission[]> = {
  AUTOMATION_MANAGE: manage('automation-rule'),
  CLIENT_TEAM_MANAGE: manage('client-team', 'client-user'),
  COMMENT_CREATE: ['comment:create'],
  COMMENT_DELETE: ['comment:delete'],
  COMMENT_DELETE_ANY: ['comment:delete-any'],
  DELIVERABLE_CREATE: ['deliverable:create'],
  DELIVERABLE_DELETE: ['deliverable:delete'],
  DELIVERABLE_UPDATE: ['deliverable:update'],
  DELIVERABLE_VIEW: ['deliverable:read'],
  FIELD_CUSTOMIZE: manage('custom-field-definition'),
  ORG_SETTINGS: ['organization:update'],
  PIPELINE_MANAGE: manage('pipeline', 'pipeline-stage', 'stage-template'),
  POD_MANAGE: manage('pod'),
  PROJECT_CREATE: ['project:create'],
  PROJECT_DELETE: ['project:delete'],
  PROJECT_UPDATE: ['project:update'],
  PROJECT_VIEW: ['project:read'],
  REVISION_CREATE: ['revision:create'],
  REVISION_REVIEW: ['revision:review'],
  REVISION_UPDATE: ['revision:update'],
  ROLE_MANAGE: manage('role-permission'),
  STAGE_ASSIGN: ['stage:assign'],
  STAGE_SCHEDULE: ['stage:schedule'],
  STAGE_UPDATE: ['stage:update'],
  STAGE_UPDATE_STATUS: ['stage:update-status'],
  STAGE_VIEW: ['stage:read'],
  USER_MANAGE: manage('user', 'invitation'),
}
