/** Size of a drawn picture in pixels. */
export const DRAWING_WIDTH = 2000
export const DRAWING_HEIGHT = 1400
