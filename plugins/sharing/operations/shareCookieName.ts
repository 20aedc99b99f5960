import type { Grant } from './types'

/** One cookie for each link. */
export const shareCookieName = ({ id }: Grant): string => `share_${id.replaceAll('-', '')}`
