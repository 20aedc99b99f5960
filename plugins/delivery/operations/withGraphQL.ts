import type { Config } from 'payload'

import { SiteUnknown } from '../errors'
import type { ResolvedDeliveryOptions } from '../options'
import { deliver } from './deliver'
import { openDelivery } from './openDelivery'
import { siteKeyOf } from './siteKeyOf'

type Extension = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Given = { [name: string]: unknown; slug?: string; type: string }
type Context = { req: { headers: Headers; payload: Parameters<typeof openDelivery>[0] } }

/** Arguments that are parameters of REST under the same name. */
const PARAMETERS = ['after', 'category', 'depth', 'limit', 'locale', 'page', 'preview', 'sort', 'tag', 'total'] as const

/** `delivery` (a page) and `deliveryEntry` in GraphQL: what `GET /api/delivery/…` answers, by the same statement. */
export const withGraphQL = (config: Config, options: ResolvedDeliveryOptions): Config => ({
  ...config,
  graphQL: { ...config.graphQL, queries: (graphQL, context) => ({ ...config.graphQL?.queries?.(graphQL, context), ...queriesOf(graphQL, options) }) },
})

const queriesOf = (graphQL: Parameters<Extension>[0], options: ResolvedDeliveryOptions): Record<string, unknown> => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLString, valueFromASTUntyped } = graphQL
  const json = new GraphQLScalarType({ description: 'Any JSON.', name: 'DeliveryJSON', parseLiteral: (node, variables) => valueFromASTUntyped(node, variables), parseValue: (value) => value, serialize: (value) => value })
  const page = new GraphQLObjectType({
    fields: { items: { type: new GraphQLNonNull(new GraphQLList(json)) }, next: { type: GraphQLString }, total: { type: GraphQLInt } },
    name: 'DeliveryPage',
  })
  const text = { type: GraphQLString }
  const args = {
    depth: { type: GraphQLInt }, fields: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }, locale: text, preview: text, site: text,
    type: { type: new GraphQLNonNull(GraphQLString) },
  }
  return {
    delivery: {
      args: { ...args, after: text, category: text, filter: { type: json }, limit: { type: GraphQLInt }, page: { type: GraphQLInt }, sort: text, tag: text, total: { type: GraphQLBoolean } },
      resolve: (_: unknown, given: Given, context: Context) => resolve(given, context, options),
      type: page,
    },
    deliveryEntry: {
      args: { ...args, slug: { type: new GraphQLNonNull(GraphQLString) } },
      resolve: (_: unknown, given: Given, context: Context) => resolve(given, context, options),
      type: json,
    },
  }
}

const resolve = async (given: Given, { req: { headers, payload } }: Context, options: ResolvedDeliveryOptions): Promise<unknown> => {
  const asked = { authorization: headers.get('authorization'), host: headers.get('host'), siteToken: typeof given.site === 'string' ? given.site : headers.get('x-site-token') }
  const site = await openDelivery(payload, options).site(siteKeyOf(asked))
  if (!site) throw new SiteUnknown({ host: asked.host ?? '' })
  const query = new URLSearchParams()
  for (const name of PARAMETERS) if (given[name] !== undefined && given[name] !== null) query.set(name, String(given[name]))
  if (Array.isArray(given.fields)) query.set('fields', given.fields.join(','))
  if (given.filter !== undefined) query.set('filter', JSON.stringify(given.filter))
  const answer = await deliver({ options, payload, query, site, slug: given.slug, type: given.type })
  return JSON.parse(answer.body.toString()) as unknown
}
