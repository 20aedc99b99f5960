import type { PayloadRequest } from 'payload'

import { personaFrontmatter } from '@/src/library/frontmatter/personaFrontmatter'
import { libraryDocuments } from '@/src/library/libraryDocuments'
import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import { findOrCreate } from './findOrCreate'

/** The personas of the starter library as rows that skills act as (B000-040), each linked to its document. */
export const installPersonas = async ({ organization, req }: { organization: string; req: PayloadRequest }): Promise<void> => {
  for (const { content, description, path, title } of libraryDocuments('/agents/personas/')) {
    const { body, data } = parseFrontmatter(content)
    const { allowedSkills, constraints, defaultContext, expertise, personality } = personaFrontmatter.parse(data)
    const own = { organization: { equals: organization } }
    const slug = path.split('/').at(-1) ?? path
    const { docs } = await req.payload.find({ collection: 'knowledge-documents', depth: 0, limit: 1, overrideAccess: true, pagination: false, req, where: { and: [own, { path: { equals: path } }] } })
    await findOrCreate(req, 'agent-personas', { and: [own, { slug: { equals: slug } }] }, () => ({
      allowedSkills,
      constraints,
      defaultContext,
      description,
      document: docs[0]?.id,
      expertise,
      name: title,
      organization,
      personality,
      slug,
      systemPrompt: body.trim(),
    }))
  }
}
