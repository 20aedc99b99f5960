import type { z } from 'zod'

import type { checklistFrontmatter } from './checklistFrontmatter'
import type { clientReferenceFrontmatter } from './clientReferenceFrontmatter'
import type { emailTemplateFrontmatter } from './emailTemplateFrontmatter'
import type { playbookFrontmatter } from './playbookFrontmatter'
import type { reportTemplateFrontmatter } from './reportTemplateFrontmatter'
import type { workflowFrontmatter } from './workflowFrontmatter'

/** The rules a document carries for the skills that read it. */
export type Playbook = z.infer<typeof playbookFrontmatter>
export type Workflow = z.infer<typeof workflowFrontmatter>
export type WorkflowStage = Workflow['stages'][number]
export type Checklist = z.infer<typeof checklistFrontmatter>
export type ClientReference = z.infer<typeof clientReferenceFrontmatter>
export type EmailTemplate = z.infer<typeof emailTemplateFrontmatter>
export type ReportTemplate = z.infer<typeof reportTemplateFrontmatter>

export type FrontmatterProblem = { message: string; path: string }
