import type { Config, SanitizedConfig } from 'payload'

import type { HotRoute } from './types'

/** Hot routes of a config. They travel with it, so that a plugin stays a function from config to config. */
export const hotRoutesOf = (config: Config | SanitizedConfig): HotRoute[] => (config.custom?.hotRoutes as HotRoute[] | undefined) ?? []
