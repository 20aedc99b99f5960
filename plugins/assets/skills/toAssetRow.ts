import { textOf } from '@/src/skills/textOf'
import { relationId } from '@/src/states/relationId'

/** An asset as the asset skills read it. */
export type AssetRow = {
  assetType: string
  colorNames: string[]
  fingerprint?: string
  folder?: string
  id: string
  library?: string
  metadata: Record<string, unknown>
  name: string
  processed: boolean
  tags: string[]
  raw: Record<string, unknown>
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

/** An asset's document as a row. */
export const toAssetRow = (raw: Record<string, unknown>): AssetRow => ({
  assetType: String(raw.assetType),
  colorNames: texts(raw.colorNames),
  fingerprint: textOf(raw.fingerprint),
  folder: relationId(raw.folder),
  id: String(raw.id),
  library: relationId(raw.library),
  metadata: typeof raw.metadata === 'object' && raw.metadata !== null ? (raw.metadata as Record<string, unknown>) : {},
  name: String(raw.name),
  processed: Boolean(raw.processedAt),
  raw,
  tags: texts(raw.tags),
})
