import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import { sectionsOf } from './sectionsOf'

/** Headings whose text differs between two versions of a document (B000-018); `frontmatter` and `introduction` name the parts before the first heading. */
export const changedSections = (before: string, after: string): string[] => {
  const [old, now] = [parseFrontmatter(before), parseFrontmatter(after)]
  const [was, is] = [sectionsOf(old.body), sectionsOf(now.body)]
  const headings = [...new Set([...is.keys(), ...was.keys()])].filter((heading) => was.get(heading)?.trim() !== is.get(heading)?.trim())
  const isSame = JSON.stringify(old.data) === JSON.stringify(now.data)
  return [...(isSame ? [] : ['frontmatter']), ...headings.map((heading) => heading || 'introduction')]
}
