import { isFields } from './isFields'
import type { ContentField } from './types'

type Fields = Record<string, unknown>
type Map = (text: string) => string

/** Every text of an editor state, node by node, with its formats and links as they are. */
const inNode = (node: unknown, map: Map): unknown => {
  if (!isFields(node)) return node
  const own = typeof node.text === 'string' && node.text.trim() !== '' ? { text: map(node.text) } : {}
  return { ...node, ...own, ...(Array.isArray(node.children) && { children: node.children.map((child) => inNode(child, map)) }) }
}

const inValue = (field: ContentField, value: unknown, map: Map): unknown => {
  if (value === null || value === undefined) return value
  if (field.type === 'group') return isFields(value) ? mapTexts(field.fields ?? [], value, map) : value
  if (field.type === 'list') return Array.isArray(value) ? value.map((row) => (isFields(row) ? mapTexts(field.fields ?? [], row, map) : row)) : value
  if (field.type === 'richtext') return isFields(value) ? { ...value, root: inNode(value.root, map) } : value
  return (field.type === 'text' || field.type === 'markdown') && typeof value === 'string' && value.trim() !== '' ? map(value) : value
}

/** A copy of an entry's `data` in which everything written is what `map` says, in the order of the fields; the rest is as it was. */
export const mapTexts = (fields: ContentField[], data: Fields, map: Map): Fields =>
  Object.fromEntries(fields.flatMap((field) => (data[field.name] === undefined ? [] : [[field.name, inValue(field, data[field.name], map)]])))
