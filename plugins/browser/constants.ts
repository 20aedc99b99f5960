/** How much eyes weigh red, green and blue; the largest difference of all three together is 765. */
export const COLOR_WEIGHTS = [2, 4, 3] as const
export const COLOR_SCALE = 765
