import { DRAWING_HEIGHT, DRAWING_WIDTH } from './constants'

/** A whole SVG. */
export const svgPage = (body: string, defs = '', width = DRAWING_WIDTH, height = DRAWING_HEIGHT) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><filter id="soft"><feGaussianBlur stdDeviation="14"/></filter><pattern id="weave" width="12" height="12" patternUnits="userSpaceOnUse"><path d="M0 3 H12 M3 0 V12" stroke="#22302C" stroke-width="1.4" opacity="0.16"/></pattern>${defs}</defs>
${body}</svg>`
