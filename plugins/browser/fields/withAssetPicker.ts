import type { Block, Field, Tab } from 'payload'

const PICKER = '/src/admin/assets/AssetField#AssetField'

const inBlock = (block: Block): Block => ({ ...block, fields: withAssetPicker(block.fields) })
const inTab = <T extends Tab>(tab: T): T => ({ ...tab, fields: withAssetPicker(tab.fields) })

const picked = (field: Field): Field => {
  if ((field.type === 'relationship' || field.type === 'upload') && field.relationTo === 'assets') {
    if (field.admin?.components?.Field) return field
    return { ...field, admin: { ...field.admin, components: { ...field.admin?.components, Field: PICKER } } } as Field
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(inTab) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(inBlock) }
  return 'fields' in field ? { ...field, fields: withAssetPicker(field.fields) } : field
}

/** Fields for assets, at any depth, get the asset browser to choose from. A field with a component of its own keeps it. */
export const withAssetPicker = (fields: Field[]): Field[] => fields.map(picked)
