import type { PayloadRequest } from 'payload'

import type { EditedFields } from './editedFields'

const NAMES = ['copyrightHolder', 'expiresAt', 'folder', 'library', 'license', 'status', 'tags', 'usageRights'] as const

/** What an asset says in the fields that can be edited together; undefined when the principal may not see it. */
export const readEdited = async (req: PayloadRequest, id: string): Promise<EditedFields | undefined> => {
  const asset = await req.payload.findByID({ collection: 'assets', depth: 0, disableErrors: true, id, joins: false, overrideAccess: false, req })
  if (!asset) return undefined
  const row = asset as unknown as Record<string, unknown>
  return Object.fromEntries(NAMES.map((name) => [name, row[name] ?? (name === 'tags' ? [] : null)])) as EditedFields
}
