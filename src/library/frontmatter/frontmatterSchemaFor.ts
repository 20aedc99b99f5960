import type { z } from 'zod'

import { checklistFrontmatter } from './checklistFrontmatter'
import { clientReferenceFrontmatter } from './clientReferenceFrontmatter'
import { commonFrontmatter } from './commonFrontmatter'
import { emailTemplateFrontmatter } from './emailTemplateFrontmatter'
import { governedFrontmatter } from './governedFrontmatter'
import { orchestrationFrontmatter } from './orchestrationFrontmatter'
import { personaFrontmatter } from './personaFrontmatter'
import { playbookFrontmatter } from './playbookFrontmatter'
import { reportTemplateFrontmatter } from './reportTemplateFrontmatter'
import { skillFrontmatter } from './skillFrontmatter'
import { templateFrontmatter } from './templateFrontmatter'
import { workflowFrontmatter } from './workflowFrontmatter'

const BY_PATH: readonly [RegExp, z.ZodType][] = [
  [/^\/playbooks\/client-types\/[^/]+$/, playbookFrontmatter],
  [/^\/procedures\/workflows\/[^/]+$/, workflowFrontmatter],
  [/^\/checklists\/[^/]+-qa$/, checklistFrontmatter],
  [/^\/reference\/clients\/[^/]+$/, clientReferenceFrontmatter],
  [/^\/templates\/emails\/[^/]+$/, emailTemplateFrontmatter],
  [/^\/templates\/reports\/[^/]+$/, reportTemplateFrontmatter],
  [/^\/agents\/skills\/[^/]+$/, skillFrontmatter],
  [/^\/agents\/personas\/[^/]+$/, personaFrontmatter],
]

const BY_TYPE: Record<string, z.ZodType> = {
  CHECKLIST: checklistFrontmatter,
  ORCHESTRATION: orchestrationFrontmatter,
  PERSONA: personaFrontmatter,
  POLICY: governedFrontmatter,
  PROCEDURE: governedFrontmatter,
  SKILL: skillFrontmatter,
  TEMPLATE: templateFrontmatter,
}

/**
 * The shape of the frontmatter of the document at `path` (normalised, without `.md`): skills rely on documents at these paths (B000-064), so
 * they are checked when they are saved, not when a job needs them. Elsewhere the type of the document decides (B000-012), and keys that no
 * schema names are kept.
 */
export const frontmatterSchemaFor = (path: string, documentType?: string): z.ZodType =>
  BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? BY_TYPE[documentType ?? ''] ?? commonFrontmatter
