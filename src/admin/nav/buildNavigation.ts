import type { I18nClient } from '@payloadcms/translations'
import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedPermissions, VisibleEntities } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import type { GlyphName } from '@/src/admin/elements/Glyph'

import { NAVIGATION } from './navigation'

export type NavEntry = { href: string; label: string }
export type NavGroupModel = { glyph: GlyphName; more: NavEntry[]; name: string; primary: NavEntry[] }

type Args = {
  config: SanitizedConfig
  i18n: I18nClient
  permissions: SanitizedPermissions | undefined
  visibleEntities: VisibleEntities
}

/** Pages of our own that people open instead of a collection's list, where the installation has them. */
const PAGES: Record<string, string> = { assets: '/assets' }

const pathOf = (config: SanitizedConfig, slug: string): string => {
  const own = PAGES[slug]
  const isThere = Object.values(config.admin.components?.views ?? {}).some((view) => typeof view === 'object' && view && 'path' in view && view.path === own)
  return own !== undefined && isThere ? own : `/collections/${slug}`
}

const groupOf = (collection: SanitizedCollectionConfig): string => {
  const group = collection.admin.group
  const name = typeof group === 'string' ? group : ''
  return NAVIGATION.some((known) => known.name === name) ? name : 'Settings'
}

/** The groups with what this person may read; a group without entries is left out. */
export const buildNavigation = ({ config, i18n, permissions, visibleEntities }: Args): NavGroupModel[] => {
  const visible = new Set<string>(visibleEntities.collections)
  const readable = config.collections.filter(
    ({ slug }) => visible.has(slug) && Boolean(permissions?.collections?.[slug]?.read),
  )
  const entry = (collection: SanitizedCollectionConfig): NavEntry => ({
    href: `${config.routes.admin}${pathOf(config, collection.slug)}`,
    label: getTranslation(collection.labels.plural, i18n),
  })
  const primarySlugs = new Set(NAVIGATION.flatMap((group) => group.primary))
  return NAVIGATION.map(({ glyph, name, primary }) => ({
    glyph,
    more: readable
      .filter((collection) => groupOf(collection) === name && !primarySlugs.has(collection.slug))
      .map(entry)
      .sort((a, b) => a.label.localeCompare(b.label)),
    name,
    primary: primary.flatMap((slug) => readable.filter((collection) => collection.slug === slug).map(entry)),
  })).filter((group) => group.primary.length + group.more.length > 0)
}
