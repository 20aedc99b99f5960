import { z } from 'zod'

import { TransformInvalid } from '../errors'
import type { StillFormat } from '../types'

export type Transform = { fit: 'cover' | 'inside'; format: StillFormat; height?: number; quality: number; width?: number }

const ACCEPTED = 'w_ and h_ (pixels), fit_cover or fit_inside, f_webp, f_avif, f_jpeg or f_png, q_1 to q_100, joined by commas'

/**
 * `w_400,h_300,fit_cover,f_webp,q_80` as a transformation. The words may come in any order, each once.
 * @throws RENDITION_TRANSFORM_INVALID
 */
export const parseTransform = (spec: string, maxSide: number): Transform => {
  const invalid = () => new TransformInvalid({ accepted: `${ACCEPTED}, sides up to ${maxSide}`, given: spec.slice(0, 100) })
  const pairs = spec.split(',').map((word): [string, string] => {
    const at = word.indexOf('_')
    return [word.slice(0, at), word.slice(at + 1)]
  })
  const number = (max: number) => z.string().regex(/^\d{1,5}$/).transform(Number).pipe(z.number().int().min(1).max(max)).optional()
  const parsed = z
    .strictObject({ f: z.enum(['avif', 'jpeg', 'png', 'webp']).default('webp'), fit: z.enum(['cover', 'inside']).default('inside'), h: number(maxSide), q: number(100), w: number(maxSide) })
    .safeParse(Object.fromEntries(pairs))
  if (!parsed.success || new Set(pairs.map(([name]) => name)).size !== pairs.length) throw invalid()
  const { f, fit, h, q = 78, w } = parsed.data
  if (!h && !w) throw invalid()
  return { fit, format: f, height: h, quality: q, width: w }
}
