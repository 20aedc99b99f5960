import { APIError, type CollectionSlug, type PaginatedDocs, type SanitizedCollectionConfig, type Where } from 'payload'

import type { ToolContext } from '@/src/tools/types'

import { QueryNotAnswered, QueryNotValid } from '../../errors'
import { queryProblems, type RecordQuery } from './queryProblems'

type Page = { limit: number; page: number; pagination: boolean }

/** Filters come from a model or another agent: only rows of the organization, whatever they say. */
const scoped = (organization: string, collection: SanitizedCollectionConfig, where: Record<string, unknown> | undefined): Where => {
  const isScoped = collection.flattenedFields.some(({ name }) => name === 'organization')
  return { and: [...(isScoped ? [{ organization: { equals: organization } }] : []), ...(where ? [where as Where] : [])] }
}

/**
 * Rows of a collection that the caller may read, of the organization only, with the named fields or all. @throws AGENTS_QUERY_NOT_VALID
 * with every problem's place, AGENTS_QUERY_NOT_ANSWERED when the database refuses a value; its words are for the log, not for callers.
 */
export const findRows = async ({ organization, req }: ToolContext, collection: SanitizedCollectionConfig, query: Page & RecordQuery): Promise<PaginatedDocs<object>> => {
  const { limit, page, pagination, select, sort, where } = query
  const problems = queryProblems(collection, query)
  if (problems.length > 0) throw new QueryNotValid({ problems })
  try {
    return await req.payload.find({
      collection: collection.slug as CollectionSlug,
      depth: 0,
      limit,
      overrideAccess: false,
      page,
      pagination,
      req,
      ...(select?.length ? { select: Object.fromEntries(select.map((name) => [name, true])) } : {}),
      sort,
      where: scoped(organization, collection, where),
    })
  } catch (error) {
    if (error instanceof APIError) throw error
    req.payload.logger.warn({ collection: collection.slug, err: error, msg: 'a query of a tool failed' })
    throw new QueryNotAnswered({ collection: collection.slug }, { cause: error })
  }
}
