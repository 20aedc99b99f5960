/** Red, green and blue of `#rrggbb`, 0 to 255 each. */
export const rgbOf = (color: string): [number, number, number] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number]
