/** Widths at which search engines and networks cut, in characters: what their own tools recommend. */
export const PREVIEW_LENGTHS = { description: 160, title: 60 } as const
