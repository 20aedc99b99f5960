/** Length of the window in which requests are counted, in s. */
export const WINDOW_SECONDS = 60
