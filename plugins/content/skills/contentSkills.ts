import type { SkillDefinition } from '@/src/skills/types'

import { contentQualityScorer } from './contentQualityScorer'
import { contentReviewer } from './contentReviewer'
import { contentTemplateSuggester } from './contentTemplateSuggester'
import { notificationSender } from './notificationSender'
import { revisionSummarizer } from './revisionSummarizer'
import { socialDistributor } from './socialDistributor'
import { translationSuggester } from './translationSuggester'

/** What agents do with content. */
export const contentSkills: SkillDefinition[] = [contentQualityScorer, contentReviewer, contentTemplateSuggester, notificationSender, revisionSummarizer, socialDistributor, translationSuggester]
