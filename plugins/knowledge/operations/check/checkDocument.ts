import type { PayloadRequest } from 'payload'

import { documentPath } from '@/src/library/documentPath'
import { frontmatterProblems } from '@/src/library/frontmatterProblems'

import { frontmatterFields, type FrontmatterField } from './frontmatterFields'
import { linksOf } from './linksOf'
import { renderMarkdown } from './renderMarkdown'

export type DocumentCheck = {
  fields: FrontmatterField[]
  frontmatter: Record<string, unknown>
  html: string
  problems: { key?: string; line: number; message: string; severity: 'error' | 'warning' }[]
  /** What a language model would count, roughly: a token is about four characters. */
  tokens: number
  words: number
}

type Args = { content: string; documentType: string; organization?: string; path: string; req: PayloadRequest }

/** Links to documents that the writer cannot read, or that are not there. */
const brokenLinks = async ({ content, organization, path, req }: Args): Promise<DocumentCheck['problems']> => {
  const links = linksOf(content, path)
  if (links.length === 0 || !organization) return []
  const { docs } = await req.payload.find({
    collection: 'knowledge-documents',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { path: true },
    where: { and: [{ organization: { equals: organization } }, { path: { in: [...new Set(links.map((link) => link.path))] } }] },
  })
  const known = new Set([path, ...docs.map((doc) => String(doc.path))])
  return links.filter((link) => !known.has(link.path)).map(({ line, text }) => ({ line, message: `There is no document at ${text}`, severity: 'warning' as const }))
}

/** What a writer sees beside the text while typing: preview, form, problems with their lines, and counts. Nothing is stored. */
export const checkDocument = async (args: Args): Promise<DocumentCheck> => {
  const path = documentPath(args.path)
  const { body, data, problems } = frontmatterProblems(args.content, path, args.documentType)
  return {
    fields: frontmatterFields(path, args.documentType, data),
    frontmatter: data,
    html: renderMarkdown(body),
    problems: [...problems.map((problem) => ({ ...problem, severity: 'error' as const })), ...(await brokenLinks({ ...args, path }))],
    tokens: Math.ceil(args.content.length / 4),
    words: body.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  }
}
