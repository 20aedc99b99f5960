import type { Principal } from './types'

/** People who run the installation; for what belongs to no organization. */
export const isPlatformAdmin = (principal: Principal): boolean => principal.kind === 'user' && principal.isPlatformAdmin
