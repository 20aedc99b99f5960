import { renderTemplate } from '@/src/templates/renderTemplate'

const SINGLE = /^\{\{\s*([\w-]+(?:\.[\w-]+)*)\s*\}\}$/

const at = (scope: Record<string, unknown>, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null), scope)

/**
 * Fills the Liquid templates in a value, however deep. A text that is nothing but `{{ path }}` becomes the value itself
 * (number, list, null …), any other a text.
 */
export const renderTemplates = async (value: unknown, scope: Record<string, unknown>): Promise<unknown> => {
  if (typeof value === 'string') {
    const path = SINGLE.exec(value)?.[1]
    if (path) return at(scope, path) ?? null
    return value.includes('{') ? renderTemplate(value, scope, 'text') : value
  }
  if (Array.isArray(value)) return Promise.all(value.map((item) => renderTemplates(item, scope)))
  if (typeof value !== 'object' || value === null) return value
  const entries = await Promise.all(Object.entries(value).map(async ([key, item]) => [key, await renderTemplates(item, scope)] as const))
  return Object.fromEntries(entries)
}
