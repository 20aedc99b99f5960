/** Under what licence an asset may be used (seed 001, B001-048). */
export const licenses = [
  'OWNED', 'EXCLUSIVE', 'ROYALTY_FREE', 'RIGHTS_MANAGED', 'CREATIVE_COMMONS', 'EDITORIAL_ONLY', 'INTERNAL_ONLY', 'CLIENT_PROVIDED', 'UNKNOWN',
] as const
