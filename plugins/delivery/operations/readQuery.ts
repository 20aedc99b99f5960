import type { ResolvedDeliveryOptions } from '../options'

import { QueryInvalid } from '../errors'
import { parseBrackets } from './parseBrackets'
import type { DeliveryQuery, Site, SortKey } from './types'
import { whereToRules } from './whereToRules'

const KNOWN = new Set(['after', 'category', 'depth', 'fallback', 'fields', 'filter', 'limit', 'locale', 'page', 'preview', 'site', 'sort', 'tag', 'total'])
const SORTABLE = /^-?(createdAt|publishedAt|slug|title|updatedAt|data\.[A-Za-z][A-Za-z0-9_]*)$/
const FIELD = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)?$/
const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

type Problems = { message: string; path: string }[]

/**
 * Reads the parameters of a request.
 * @throws DELIVERY_QUERY_INVALID with one problem per parameter
 */
export const readQuery = (query: URLSearchParams, site: Site, options: ResolvedDeliveryOptions): DeliveryQuery => {
  const problems: Problems = []
  for (const name of new Set(query.keys())) {
    if (!KNOWN.has(name) && !name.startsWith('where[')) problems.push({ message: `is no parameter; accepted: ${[...KNOWN, 'where[…]'].join(', ')}`, path: name })
  }
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const given = query.get(name)
    const value = given === null ? fallback : Number(given)
    if (Number.isInteger(value) && value >= least && value <= most && given !== '') return value
    problems.push({ message: `is '${given}', accepted: a whole number from ${least} to ${most}`, path: name })
    return fallback
  }
  const result: DeliveryQuery = {
    after: readCursor(query.get('after'), problems),
    category: query.get('category') ?? undefined,
    depth: whole('depth', Math.min(1, options.maxDepth), 0, options.maxDepth),
    fields: readFields(query.get('fields'), problems),
    filter: readFilter(query, problems),
    limit: whole('limit', Math.min(10, options.maxLimit), 1, options.maxLimit),
    locales: readLocales(query, site, problems),
    page: whole('page', 1, 1, 100_000),
    preview: query.get('preview') ?? undefined,
    sort: readSort(query.get('sort'), problems),
    tag: query.get('tag') ?? undefined,
    total: query.get('total') === 'true',
  }
  if (problems.length) throw new QueryInvalid({ problems })
  return result
}

const readSort = (given: null | string, problems: Problems): SortKey => {
  const sort = given ?? '-publishedAt'
  if (!SORTABLE.test(sort)) problems.push({ message: `is '${sort}', accepted: publishedAt, createdAt, updatedAt, title, slug or data.<field>, descending with a leading -`, path: 'sort' })
  return { descending: sort.startsWith('-'), field: sort.replace(/^-/, '') }
}

const readFields = (given: null | string, problems: Problems): string[] | undefined => {
  if (given === null) return undefined
  const names = given.split(',').map((name) => name.trim())
  const wrong = names.find((name) => !FIELD.test(name))
  if (wrong !== undefined) problems.push({ message: `'${wrong}' is no field, accepted: id, slug, title, seo, … or names of the type's own fields`, path: 'fields' })
  return names.map((name) => name.replace(/^data\./, ''))
}

const readLocales = (query: URLSearchParams, site: Site, problems: Problems): string[] => {
  const locale = query.get('locale') ?? site.defaultLocale
  if (!LOCALE.test(locale)) problems.push({ message: `is '${locale}', accepted: a language tag such as en or de-AT`, path: 'locale' })
  if (query.get('fallback') === 'false') return [locale]
  return [...new Set([locale, ...(site.fallbacks[locale] ?? [site.defaultLocale])])]
}

const readCursor = (given: null | string, problems: Problems): DeliveryQuery['after'] => {
  if (given === null) return undefined
  const decoded = Buffer.from(given, 'base64url').toString()
  const [, id, value] = /^([0-9a-f-]{36})(.*)$/s.exec(decoded) ?? []
  if (id !== undefined && value !== undefined) return { id, value }
  problems.push({ message: 'is no cursor; send what `next` of the page before was', path: 'after' })
  return undefined
}

const readFilter = (query: URLSearchParams, problems: Problems): unknown => {
  const where = parseBrackets(query, 'where')
  const rules = query.get('filter')
  if (rules === null) return where && whereToRules(where)
  try {
    const filter: unknown = JSON.parse(rules)
    return where ? { match: 'all', rules: [filter, whereToRules(where)] } : filter
  } catch (error) {
    problems.push({ message: `is no JSON (${error instanceof Error ? error.message : String(error)}), accepted: { "match", "rules" }`, path: 'filter' })
    return undefined
  }
}
