import type { ContentField } from './types'

/** A field on the way into `data`; `row` counts from 0 where the way goes on in a row of a list. */
export type Step = { field: ContentField; row?: number }

/** The fields that lead to a place such as `data.parts.2.grams`; undefined where the type has no such place. */
export const stepsTo = (fields: ContentField[], place: string): Step[] | undefined => {
  const [root, ...parts] = place.split('.')
  if (root !== 'data' || parts.length === 0) return undefined
  const steps: Step[] = []
  let here = fields
  for (let at = 0; at < parts.length; at += 1) {
    const field = here.find(({ name }) => name === parts[at])
    if (!field) return undefined
    const next = parts[at + 1]
    if (field.type === 'list' && next !== undefined && /^\d{1,4}$/.test(next)) {
      steps.push({ field, row: Number(next) })
      at += 1
    } else steps.push({ field })
    here = field.fields ?? []
  }
  return steps
}
