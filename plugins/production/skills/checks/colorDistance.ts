type Lab = [l: number, a: number, b: number]

const linear = (channel: number) => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)

const toLab = (r: number, g: number, b: number): Lab => {
  const [red, green, blue] = [linear(r), linear(g), linear(b)]
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far two sRGB colours are from each other for the eye: CIE76 ΔE, 2.3 is just noticeable, 24 is "another tone of it". */
export const colorDistance = (one: readonly [number, number, number], other: readonly [number, number, number]): number => {
  const [a, b] = [toLab(...one), toLab(...other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
