import type { PayloadRequest } from 'payload'

import { randomToken } from '@/src/secrets/randomToken'

import { countWithheld } from './countWithheld'
import { readTeamCollection } from './readTeamCollection'
import { shareUrl } from './shareUrl'
import type { IssuedShare } from './types'
import { writeShareSecrets } from './writeShareSecrets'

type CollectionTerms = { allowComments?: boolean | undefined; allowDownload?: boolean | undefined; expiresAt?: string | undefined; password?: string | undefined }

/** Opens a collection by a public link (B001-055). Sharing again makes a new link; the one before is dead. */
export const shareCollection = async (req: PayloadRequest, id: string, { allowComments, allowDownload, expiresAt, password }: CollectionTerms): Promise<IssuedShare> => {
  await readTeamCollection(req, id)
  const data = { allowComments, allowDownload, isPublic: true, shareExpiresAt: expiresAt ?? null }
  await req.payload.update({ collection: 'asset-collections', data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), depth: 0, id, overrideAccess: false, req })
  const token = randomToken('col')
  await writeShareSecrets(req, { id, passwordColumn: 'share_password', table: 'asset_collections', tokenColumn: 'share_token' }, { password, token })
  return { id, token, url: shareUrl(req, token), withheld: await countWithheld(req, id) }
}
