/** Of 255: what eyes do not see, and what saving a JPEG again changes, is no difference. */
const TOLERANCE = 24
const MARK = [224, 32, 96] as const

/** Two pictures of the same size as RGBA. Answers the second one in pale grey with what differs in colour, stronger where more differs. */
export const comparePixels = (before: ArrayLike<number>, after: ArrayLike<number>): { data: Uint8ClampedArray; share: number } => {
  const data = new Uint8ClampedArray(after.length)
  let count = 0
  const at = (pixels: ArrayLike<number>, index: number) => pixels[index] ?? 0
  for (let index = 0; index < after.length; index += 4) {
    const difference = Math.max(...[0, 1, 2, 3].map((part) => Math.abs(at(before, index + part) - at(after, index + part))))
    const gray = 160 + 0.35 * (0.3 * at(after, index) + 0.59 * at(after, index + 1) + 0.11 * at(after, index + 2))
    const strength = difference > TOLERANCE ? 0.45 + (0.55 * difference) / 255 : 0
    if (strength > 0) count += 1
    MARK.forEach((color, part) => {
      data[index + part] = gray * (1 - strength) + color * strength
    })
    data[index + 3] = 255
  }
  return { data, share: after.length === 0 ? 0 : (count * 4) / after.length }
}
