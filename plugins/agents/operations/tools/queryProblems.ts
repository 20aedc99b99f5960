import type { SanitizedCollectionConfig } from 'payload'
import { validOperators } from 'payload/shared'

import { fieldsOf, type ReadableField } from './fieldsOf'

export type RecordQuery = { select?: string[]; sort?: string; where?: Record<string, unknown> }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const constraintProblems = (path: string, field: ReadableField | undefined, constraint: unknown): string[] => {
  if (!isObject(constraint)) return [`where.${path}: expected an operator and a value, like { "equals": … }, given ${JSON.stringify(constraint)}`]
  return Object.entries(constraint).flatMap(([operator, value]) => {
    if (!(validOperators as readonly string[]).includes(operator)) return [`where.${path}.${operator}: is no operator; accepted are ${validOperators.join(', ')}`]
    if (!field?.options || operator === 'exists') return []
    const unknown = [value].flat().filter((one) => one !== null && !field.options?.includes(String(one)))
    return ['equals', 'in', 'not_equals', 'not_in'].includes(operator) && unknown.length > 0 ? [`where.${path}.${operator}: ${unknown.map((one) => JSON.stringify(one)).join(', ')} is none of ${field.options.join(', ')}`] : []
  })
}

/** What is wrong with a query, each problem with its place, what was given and what is accepted; rows and deeper paths are Payload's to judge. */
export const queryProblems = (collection: SanitizedCollectionConfig, { select, sort, where }: RecordQuery): string[] => {
  const fields = fieldsOf(collection)
  const roots = [...new Set(fields.map(({ name }) => name.split('.')[0] ?? name))]
  const notThere = (place: string, name: string) => `${place}: '${name}' is no field of ${collection.slug}; there are ${roots.join(', ')}`
  const unknown = (place: string, path: string): string[] => (roots.includes(path.split('.')[0] ?? '') ? [] : [notThere(place, path)])
  const whereProblems = (part: Record<string, unknown>): string[] =>
    Object.entries(part).flatMap(([path, constraint]) => {
      if (!['and', 'or'].includes(path)) return [...unknown('where', path), ...constraintProblems(path, fields.find(({ name }) => name === path), constraint)]
      if (!Array.isArray(constraint) || !constraint.every(isObject)) return [`where.${path}: expected a list of conditions, given ${JSON.stringify(constraint)}`]
      return constraint.flatMap(whereProblems)
    })
  return [
    ...(select ?? []).filter((name) => !roots.includes(name)).map((name) => notThere('select', name)),
    ...(sort ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : unknown('sort', name.trim().replace(/^-/, '')))),
    ...whereProblems(where ?? {}),
  ]
}
