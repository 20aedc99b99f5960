import type { Block, Field, Tab } from 'payload'

import { CODE_EDITOR, JSON_EDITOR } from './constants'

const EDITORS = { code: CODE_EDITOR, json: JSON_EDITOR } as const

const inBlock = (block: Block): Block => ({ ...block, fields: withOwnEditors(block.fields) })
const inTab = <T extends Tab>(tab: T): T => ({ ...tab, fields: withOwnEditors(tab.fields) })

const withOwnEditor = (field: Field): Field => {
  if (field.type === 'json' && !field.admin?.components?.Field) {
    return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: EDITORS.json } } }
  }
  if (field.type === 'code' && !field.admin?.components?.Field) {
    return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: EDITORS.code } } }
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(inTab) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(inBlock) }
  if ('fields' in field) return { ...field, fields: withOwnEditors(field.fields) }
  return field
}

/**
 * Gives every `json` and `code` field, at any depth, the suite's own editor; the framework's loads Monaco from a CDN,
 * and the admin makes no request to the outside. A field with a component of its own keeps it.
 */
export const withOwnEditors = (fields: Field[]): Field[] => fields.map(withOwnEditor)
