import type { CollectionConfig } from 'payload'

import type { CollectionAccess } from '@/src/access/types'
import type { CollectionEvents } from '@/src/events/types'

import { humanize } from './humanize'
import { organizationField } from './organizationField'

/** Where a collection lives in the navigation: by the work it is for, not by its domain. */
export type AdminGroup = 'Agents' | 'Assets' | 'Campaigns' | 'Clients' | 'Create' | 'Insights' | 'Plan' | 'Settings'

/** What a collection declares beside its fields; plugins and the kernel act on it. */
export type CollectionCustom = {
  /** Why a document that an agent created can no longer be taken back, e.g. a mail that was sent; undefined while it can. */
  cannotUndo?: (doc: Record<string, unknown>) => string | undefined
  /** True for rows whose title the activity feed leaves out, e.g. private ones. */
  discreet?: (doc: Record<string, unknown>) => boolean
  /** What it emits. */
  events?: CollectionEvents
  /** Text fields that full-text search covers, most telling first. */
  fullText?: readonly string[]
  /** Text columns that the database works out from others of the row (an immutable SQL expression); SQL only, no field of the collection. */
  generated?: Record<string, string>
  /** Indexes that Payload cannot declare, by column names of the table or expressions in parentheses: partial and covering ones. `of: 'texts'` is the table of its lists of texts. */
  indexes?: readonly { columns: readonly string[]; name: string; of?: 'texts'; where?: string }[]
  /** State machines over its fields. */
  states?: object | readonly object[]
  /** False for rows that belong to no organization. @default true */
  tenant?: false
  /** Vector columns beside the fields and their width; SQL only, no field of the collection. */
  vectors?: Record<string, number>
}

export type CollectionDefinition = Omit<CollectionConfig, 'access' | 'admin' | 'custom'> & {
  access: CollectionAccess
  admin: { group: AdminGroup } & Omit<NonNullable<CollectionConfig['admin']>, 'group'>
  custom?: CollectionCustom
}

const singular = (slug: string): string =>
  slug.endsWith('ies') ? `${slug.slice(0, -3)}y` : slug.replace(/(ss|sh|ch|x)es$/, '$1').replace(/([^s])s$/, '$1')

/**
 * One collection of the engine. Adds the `organization` field (unless `custom.tenant` is false), labels from the slug,
 * newest first, and no document locks on collections that people do not edit (`admin.hidden`).
 */
export const defineCollection = (definition: CollectionDefinition): CollectionConfig => {
  const { admin, custom, fields, slug, ...rest } = definition
  const isTenant = custom?.tenant !== false
  return {
    labels: { plural: humanize(slug), singular: humanize(singular(slug)) },
    ...(admin.hidden === true && { lockDocuments: false as const }),
    ...rest,
    admin: { pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] }, ...admin },
    custom: { ...custom },
    defaultSort: rest.defaultSort ?? '-createdAt',
    fields: isTenant ? [...fields, organizationField()] : fields,
    slug,
  }
}
