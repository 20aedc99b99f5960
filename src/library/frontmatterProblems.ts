import { frontmatterSchemaFor } from './frontmatter/frontmatterSchemaFor'
import { lineOfKey } from './lineOfKey'
import { parseFrontmatter, type FrontmatterProblem, type ParsedDocument } from './parseFrontmatter'

/**
 * Reads a document of a type that shall stand at `path` (normalised): its text, its frontmatter as written, and everything that is wrong with it, each problem with its
 * line and key.
 */
export const frontmatterProblems = (content: string, path: string, documentType?: string): { problems: FrontmatterProblem[] } & Pick<ParsedDocument, 'body' | 'data'> => {
  const { body, data, problem } = parseFrontmatter(content)
  if (problem) return { body, data, problems: [problem] }
  const parsed = frontmatterSchemaFor(path, documentType).safeParse(data)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ key: issue.path.map(String).join('.') || 'frontmatter', line: lineOfKey(content, issue.path), message: issue.message }))
  return { body, data, problems }
}
