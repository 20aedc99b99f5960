/** Hue in degrees up to which a colour is called so. */
const HUES: [number, string][] = [[12, 'red'], [42, 'orange'], [68, 'yellow'], [165, 'green'], [195, 'teal'], [255, 'blue'], [290, 'purple'], [342, 'pink'], [360, 'red']]

/** One of twelve names people search colours by, for `#rrggbb`. */
export const colorNameOf = (hex: string): string => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [lightness, chroma] = [(max + min) / 2, max - min]
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1))
  if (lightness < 0.1) return 'black'
  if (lightness > 0.93 || (saturation < 0.12 && lightness > 0.85)) return 'white'
  if (saturation < 0.12) return 'grey'
  const raw = max === r ? ((g - b) / chroma) % 6 : max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4
  const hue = (raw * 60 + 360) % 360
  if (hue >= 12 && hue < 48 && lightness < 0.42) return 'brown'
  return HUES.find(([end]) => hue <= end)?.[1] ?? 'red'
}
