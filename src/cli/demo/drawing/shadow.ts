/** What a thing throws onto the table. */
export const shadow = (cx: number, cy: number, rx: number) => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${rx / 7}" fill="#22302C" opacity="0.35" filter="url(#soft)"/>`
