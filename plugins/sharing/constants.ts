/** Most assets of one page and of one zip. */
export const MAX_SHARED = 500
