import type { PayloadRequest } from 'payload'

import { relationId } from '@/src/states/relationId'

import { DeliverableHomeless } from '../errors'

type Fields = Record<string, unknown>

const homeOf = async (req: PayloadRequest, collection: 'briefs' | 'projects', id: string | undefined, organization: string | undefined): Promise<Fields | undefined> => {
  if (!id) return undefined
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { and: [{ id: { equals: id } }, ...(organization ? [{ organization: { equals: organization } }] : [])] },
  })
  return docs[0] as Fields | undefined
}

/**
 * What a new deliverable takes over from its brief or project: client, project, assignee, due date and priority where none was given.
 * @throws PRODUCTION_DELIVERABLE_HOMELESS when it has neither
 */
export const completeDeliverable = async ({ data, req }: { data: Fields; req: PayloadRequest }): Promise<Fields> => {
  const organization = relationId(data.organization)
  const brief = await homeOf(req, 'briefs', relationId(data.brief), organization)
  const project = await homeOf(req, 'projects', relationId(data.project) ?? relationId(brief?.project), organization)
  if (!brief && !project) throw new DeliverableHomeless({ title: String(data.title ?? '') })
  return {
    ...data,
    assignee: relationId(data.assignee) ?? relationId(brief?.assignee),
    client: relationId(brief?.client) ?? relationId(project?.client) ?? null,
    dueDate: data.dueDate ?? brief?.deadline ?? project?.dueDate,
    project: relationId(project?.id) ?? null,
  }
}
