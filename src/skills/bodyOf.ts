import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import type { SkillDocument } from './types'

/** The text of a document a skill read, without its frontmatter. */
export const bodyOf = (document: Pick<SkillDocument, 'content'>): string => parseFrontmatter(document.content).body
