import type { SkillContext } from '@/src/skills/types'

import { type AssetRow, toAssetRow } from './toAssetRow'

/** The asset a skill is about; undefined when it is gone or not for this agent. */
export const readAssetRow = async (context: SkillContext<unknown>, id: string): Promise<AssetRow | undefined> => {
  const raw = await context.findByID({ collection: 'assets', id })
  return raw ? toAssetRow(raw) : undefined
}
