import type { z } from 'zod'

/**
 * The rules of a document a skill read. Documents are checked when they are saved, so that a failure here means a document
 * older than its schema; the sentence says which document and which key to mend.
 */
export const readFrontmatter = <Rules>(
  schema: z.ZodType<Rules>,
  document: { frontmatter: Record<string, unknown>; path: string },
): Rules => {
  const parsed = schema.safeParse(document.frontmatter)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'frontmatter'}: ${issue.message}`)
  throw new Error(`The document ${document.path} cannot be used: ${problems.join('; ')}. Edit its frontmatter and run the skill again.`)
}
