import { getTranslation } from '@payloadcms/translations'
import { addDataAndFileToRequest, type Config, type Endpoint, parseParams, type PayloadRequest } from 'payload'

import type { BulkResult } from './bulkOperation'

/**
 * REST's bulk `PATCH /` and `DELETE /` of every collection through the Local API, so that they are as honest as it is
 * (A5). Answers look like Payload's: 200 with `docs`, or 400 with `docs` and `errors` when one failed.
 */
export const bulkEndpoints = () => (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (collection.endpoints === false) return collection
    const endpoints: Omit<Endpoint, 'root'>[] = [
      { handler: (req) => answer(req, collection.slug, 'update'), method: 'patch', path: '/' },
      { handler: (req) => answer(req, collection.slug, 'delete'), method: 'delete', path: '/' },
    ]
    return { ...collection, endpoints: [...(collection.endpoints ?? []), ...endpoints] }
  }),
})

const answer = async (req: PayloadRequest, slug: string, kind: 'delete' | 'update'): Promise<Response> => {
  await addDataAndFileToRequest(req)
  const { payload } = req
  const { depth, draft, limit, overrideLock, populate, publishAllLocales, select, sort, trash, unpublishAllLocales, where } = parseParams(req.query)
  const { config } = payload.collections[slug] ?? {}
  if (!config) throw new Error(`Collection ${slug} does not exist`)
  if (!where) return Response.json({ errors: [{ message: `Missing 'where' query of documents to ${kind}.` }] }, { status: 400 })
  if (kind === 'update' ? config.disableBulkEdit : config.disableBulkDelete) {
    return Response.json({ errors: [{ message: `Collection ${slug} has disabled bulk ${kind === 'update' ? 'edit' : 'delete'}` }] }, { status: 403 })
  }
  const common = { collection: slug, depth, overrideAccess: false, overrideLock: overrideLock ?? false, populate, req, select, trash, where }
  const result = (
    kind === 'update'
      ? await payload.update({ ...common, data: req.data ?? {}, draft, limit, publishAllLocales, sort, unpublishAllLocales } as never)
      : await payload.delete(common as never)
  ) as BulkResult
  const total = result.docs.length + result.errors.length
  const label = (count: number) => getTranslation(config.labels[count === 1 ? 'singular' : 'plural'], req.i18n)
  if (result.errors.length === 0) {
    const key = kind === 'update' ? 'general:updatedCountSuccessfully' : 'general:deletedCountSuccessfully'
    return Response.json({ ...result, message: req.t(key, { count: total, label: label(total) }) })
  }
  const errors = result.errors.map((error) => (error.isPublic ? error : { ...error, message: 'Something went wrong.' }))
  const key = kind === 'update' ? 'error:unableToUpdateCount' : 'error:unableToDeleteCount'
  const message = req.t(key, { count: errors.length, label: label(total), total })
  return Response.json({ ...result, errors, message }, { status: 400 })
}
