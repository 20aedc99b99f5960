import { APIError } from 'payload'
import type { Payload } from 'payload'

import { isEngineError } from '@/src/errors/isEngineError'

import { SiteUnknown } from '../errors'
import type { ResolvedDeliveryOptions } from '../options'
import { deliveryKeys } from './deliveryKeys'
import { nameOf } from './nameOf'
import { openDelivery } from './openDelivery'
import { siteKeyOf } from './siteKeyOf'
import { toAnswer } from './toAnswer'
import type { Answer, Site } from './types'

type Make = (args: { options: ResolvedDeliveryOptions; payload: Payload; query: URLSearchParams; site: Site }) => Promise<Answer>
type Args = { headers: Headers; make: Make; options: ResolvedDeliveryOptions; payload: Payload; type?: string; url: URL }

/** The answer to a request for published content, from memory or from one statement; what is wrong is answered, never thrown. */
export const answerDelivery = async ({ headers, make, options, payload, type, url }: Args): Promise<Response> => {
  const delivery = openDelivery(payload, options)
  const asked = { authorization: headers.get('authorization'), host: headers.get('host') ?? url.host, siteToken: url.searchParams.get('site') ?? headers.get('x-site-token') }
  const name = nameOf({ ...asked, url: `${url.pathname}${url.search}` })
  try {
    const kept = delivery.kept(name)
    if (kept) return toResponse(kept, headers.get('if-none-match'), 'HIT')
    const site = await delivery.site(siteKeyOf(asked))
    if (!site) throw new SiteUnknown({ host: asked.host })
    // A preview is for one person: it is neither kept nor shared with who asks at the same time.
    if (url.searchParams.has('preview')) return toResponse(await make({ options, payload, query: url.searchParams, site }), null, 'MISS')
    const answer = await delivery.keep(name, () => orNotFound(() => make({ options, payload, query: url.searchParams, site }), site, type))
    return toResponse(answer, headers.get('if-none-match'), 'MISS')
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return Response.json(bodyOf(error), { headers: { 'access-control-allow-origin': '*', 'cache-control': 'private, no-store' }, status: error.status })
  }
}

const bodyOf = (error: APIError) => ({ errors: [{ data: error.data, message: error.message, name: error.name }] })

/** What was not found is an answer too, until something of its type is published. */
const orNotFound = async (make: () => Promise<Answer>, site: Site, type: string | undefined): Promise<Answer> => {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof APIError) || !isEngineError(error, 'DELIVERY_NOT_FOUND')) throw error
    const id = site.types.find(({ slug }) => slug === type)?.id
    return toAnswer({ body: JSON.stringify(bodyOf(error)), keys: id === undefined ? [] : [deliveryKeys.type(id)], site, status: 404, until: null })
  }
}

const toResponse = (answer: Answer, ifNoneMatch: null | string, cache: 'HIT' | 'MISS'): Response => {
  const headers = { ...answer.headers, 'x-cache': cache }
  if (answer.status === 200 && ifNoneMatch !== null && ifNoneMatch.includes(answer.headers.etag ?? '"')) {
    const { 'content-length': _length, 'content-type': _type, ...rest } = headers as Record<string, string>
    return new Response(null, { headers: rest, status: 304 })
  }
  return new Response(new Uint8Array(answer.body), { headers, status: answer.status })
}
