/** `landscape`, `portrait`, `square` or `panorama`; undefined without a size. */
export const shapeOf = (width: unknown, height: unknown): string | undefined => {
  if (typeof width !== 'number' || typeof height !== 'number' || height <= 0 || width <= 0) return undefined
  const ratio = width / height
  return ratio >= 2.2 ? 'panorama' : ratio > 1.1 ? 'landscape' : ratio < 0.9 ? 'portrait' : 'square'
}
