import type { SanitizedConfig } from 'payload'

import type { NavEntry } from './buildNavigation'

/** Custom views that belong into a group, if the installation has them: `path` of the view → place in the navigation. */
const PLACES: Record<string, { group: string; label: string }> = {
  '/content-board': { group: 'Create', label: 'Board' },
  '/content-transfers': { group: 'Create', label: 'Import & export' },
  '/publishing-calendar': { group: 'Create', label: 'Calendar' },
  '/assistant': { group: 'Agents', label: 'Assistant' },
  '/playground': { group: 'Agents', label: 'Skill playground' },
  '/queue': { group: 'Agents', label: 'Work queue' },
  '/skill-figures': { group: 'Agents', label: 'Skill figures' },
}

/** Entries for installed custom views, by group name. */
export const navigationViews = (config: SanitizedConfig): Record<string, NavEntry[]> => {
  const found: Record<string, NavEntry[]> = {}
  for (const view of Object.values(config.admin.components?.views ?? {})) {
    const path = typeof view === 'object' && view && 'path' in view ? view.path : undefined
    const place = path === undefined ? undefined : PLACES[path]
    if (place) (found[place.group] ??= []).push({ href: `${config.routes.admin}${path}`, label: place.label })
  }
  return found
}
