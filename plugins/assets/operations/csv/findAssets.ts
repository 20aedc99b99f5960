import type { PayloadRequest, Where } from 'payload'

export type KeyColumn = 'externalId' | 'filename' | 'id'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const BATCH = 500

type Found = Record<string, unknown> & { id: string }
const PATHS = { externalId: 'externalId', filename: 'file.filename', id: 'id' } as const

const keyOf = (asset: Found, by: KeyColumn): string => (by === 'filename' ? String((asset.file as null | { filename?: unknown })?.filename ?? '') : String(asset[by] ?? ''))

/** Assets that the principal may read, by the keys they have. */
export const findAssets = async (req: PayloadRequest, by: KeyColumn, keys: string[]): Promise<Map<string, Found[]>> => {
  const wanted = [...new Set(keys)].filter((key) => key !== '' && (by !== 'id' || UUID.test(key)))
  const found = new Map<string, Found[]>()
  for (let from = 0; from < wanted.length; from += BATCH) {
    const where: Where = { [PATHS[by]]: { in: wanted.slice(from, from + BATCH) } }
    const { docs } = await req.payload.find({ collection: 'assets', depth: by === 'filename' ? 1 : 0, joins: false, overrideAccess: false, pagination: false, req, where })
    for (const asset of docs as unknown as Found[]) found.set(keyOf(asset, by), [...(found.get(keyOf(asset, by)) ?? []), asset])
  }
  return found
}
