import type { PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'
import { NotFound } from '@/src/errors/NotFound'
import { applyTransition } from '@/src/states/applyTransition'

import { TypeMissing } from '../errors'

type Idea = { contentType?: null | string; description?: null | string; id: string; organization: string; status: string; title: string }

/**
 * Begins the entry an idea is about: a draft with its title, linked from the idea, which is USED then.
 * @throws NOT_FOUND, IDEAS_TYPE_MISSING, STATE_TRANSITION_ILLEGAL
 */
export const writeIdea = async (req: PayloadRequest, id: string, contentType: string | undefined): Promise<{ entry: string }> => {
  await lockRow(req, 'topic-ideas', id)
  const idea = (await req.payload.findByID({ collection: 'topic-ideas' as never, depth: 0, disableErrors: true, id, overrideAccess: false, req })) as Idea | null
  if (!idea) throw new NotFound({ id, kind: 'topic-ideas' })
  const type = contentType ?? idea.contentType
  if (!type) throw new TypeMissing({ id })
  if (idea.status === 'IDEA') await applyTransition({ collection: 'topic-ideas', id, req, transition: 'accept' })
  await applyTransition({ collection: 'topic-ideas', id, req, transition: 'use' })
  const data = { contentType: type, data: { title: idea.title }, organization: idea.organization, title: idea.title }
  const entry = await req.payload.create({ collection: 'content-entries' as never, data: data as never, depth: 0, draft: true, overrideAccess: false, req })
  await req.payload.update({ collection: 'topic-ideas' as never, data: { contentType: type, entry: entry.id } as never, depth: 0, id, overrideAccess: false, req })
  return { entry: String(entry.id) }
}
