import type { SkillDefinition } from '@/src/skills/types'

import { contentGenerator } from './contentGenerator'
import { qualityPredictor } from './qualityPredictor'
import { qualityScorer } from './qualityScorer'
import { reminderGenerator } from './reminderGenerator'
import { resourceOptimizer } from './resourceOptimizer'
import { reviewerMatcher } from './reviewerMatcher'
import { revisionAnalyzer } from './revisionAnalyzer'
import { revisionPredictor } from './revisionPredictor'
import { statusUpdater } from './statusUpdater'
import { timeEstimator } from './timeEstimator'

/** What agents do with briefs and deliverables. */
export const productionSkills: SkillDefinition[] = [
  contentGenerator, qualityPredictor, qualityScorer, reminderGenerator, resourceOptimizer, reviewerMatcher, revisionAnalyzer, revisionPredictor, statusUpdater, timeEstimator,
]
