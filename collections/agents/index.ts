import type { CollectionConfig } from 'payload'

import { AgentAuditLogs } from './AgentAuditLogs'
import { AgentInvocations } from './AgentInvocations'
import { AgentMemories } from './AgentMemories'
import { AgentMessages } from './AgentMessages'
import { AgentPacks } from './AgentPacks'
import { AgentPendingActions } from './AgentPendingActions'
import { AgentPersonas } from './AgentPersonas'
import { AgentSchedules } from './AgentSchedules'
import { AgentSkillVersions } from './AgentSkillVersions'
import { AgentSkills } from './AgentSkills'
import { AgentTeams } from './AgentTeams'
import { AgentTemplates } from './AgentTemplates'
import { AgentWorkflowExecutions } from './AgentWorkflowExecutions'
import { AgentWorkflows } from './AgentWorkflows'
import { Agents } from './Agents'
import { AutonomySettings } from './AutonomySettings'
import { ContentEvents } from './ContentEvents'
import { ContentTriggers } from './ContentTriggers'
import { InvocationSteps } from './InvocationSteps'
import { SkillTestCases } from './SkillTestCases'
import { SkillTestRuns } from './SkillTestRuns'

export const agentsCollections: CollectionConfig[] = [
  AgentAuditLogs,
  AgentInvocations,
  AgentMemories,
  AgentMessages,
  AgentPacks,
  AgentPendingActions,
  AgentPersonas,
  AgentSchedules,
  AgentSkillVersions,
  AgentSkills,
  AgentTeams,
  AgentTemplates,
  AgentWorkflowExecutions,
  AgentWorkflows,
  Agents,
  AutonomySettings,
  ContentEvents,
  ContentTriggers,
  InvocationSteps,
  SkillTestCases,
  SkillTestRuns,
]
