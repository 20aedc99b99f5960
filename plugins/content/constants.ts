/** Social channels that posts are written for. */
export const CHANNELS = ['linkedin', 'instagram', 'x', 'facebook'] as const
export type Channel = (typeof CHANNELS)[number]
