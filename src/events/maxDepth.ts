/** Events deeper than this are stored with an error and not dispatched: somebody built a loop. */
export const MAX_DEPTH = 16
