import type { SkillDefinition } from '@/src/skills/types'

import { actionSuggester } from './actionSuggester'
import { dealRescuePlanner } from './dealRescuePlanner'
import { dealScorer } from './dealScorer'
import { emailDrafter } from './emailDrafter'
import { leadScorer } from './leadScorer'
import { meetingSummarizer } from './meetingSummarizer'
import { nextActionSuggester } from './nextActionSuggester'
import { reEngagementSuggester } from './reEngagementSuggester'
import { relationshipAnalyzer } from './relationshipAnalyzer'
import { relationshipScorer } from './relationshipScorer'
import { statusAdvisor } from './statusAdvisor'
import { threadAnalyzer } from './threadAnalyzer'

/** What agents do with clients, contacts, deals and leads. */
export const crmSkills: SkillDefinition[] = [
  actionSuggester, dealRescuePlanner, dealScorer, emailDrafter, leadScorer, meetingSummarizer, nextActionSuggester, reEngagementSuggester, relationshipAnalyzer, relationshipScorer,
  statusAdvisor, threadAnalyzer,
]
