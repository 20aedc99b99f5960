/** Width of every stored vector. */
export const DIMENSIONS = 1536
