import { z } from 'zod'

import { frontmatterSchemaFor } from '@/src/library/frontmatter/frontmatterSchemaFor'

export type FrontmatterField = { isRequired: boolean; kind: 'boolean' | 'choice' | 'list' | 'number' | 'text' | 'text-only'; name: string; options?: string[] }

type Shape = { enum?: unknown[]; items?: { enum?: unknown[]; type?: string }; type?: string }

const kindOf = ({ enum: options, items, type }: Shape): FrontmatterField['kind'] => {
  if (options) return 'choice'
  if (type === 'boolean') return 'boolean'
  if (type === 'number' || type === 'integer') return 'number'
  if (type === 'string') return 'text'
  return type === 'array' && items?.type === 'string' ? 'list' : 'text-only'
}

const ofValue = (value: unknown): FrontmatterField['kind'] => {
  if (typeof value === 'boolean' || typeof value === 'number') return typeof value as 'boolean' | 'number'
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? 'list' : 'text-only'
  return typeof value === 'object' && value !== null ? 'text-only' : 'text'
}

/** The form for a document's frontmatter: what its shape names, then what the text has besides. `text-only` is edited in the text. */
export const frontmatterFields = (path: string, documentType: string, data: Record<string, unknown>): FrontmatterField[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(frontmatterSchemaFor(path, documentType), { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, Shape>; required?: string[] }
  const named = Object.entries(properties).map(([name, shape]): FrontmatterField => ({
    isRequired: required.includes(name), kind: kindOf(shape), name, ...(shape.enum && { options: shape.enum.map(String) }),
  }))
  const order = ['title', 'description', 'tags']
  const first = order.flatMap((name) => named.find((field) => field.name === name) ?? [])
  const own = Object.entries(data).filter(([name]) => !(name in properties)).map(([name, value]): FrontmatterField => ({ isRequired: false, kind: ofValue(value), name }))
  return [...first, ...named.filter(({ name }) => !order.includes(name)), ...own]
}
