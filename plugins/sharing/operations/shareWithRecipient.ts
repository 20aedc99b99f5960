import type { PayloadRequest } from 'payload'

import { randomToken } from '@/src/secrets/randomToken'

import { countWithheld } from './countWithheld'
import { idOf } from './idOf'
import { readTeamCollection } from './readTeamCollection'
import { shareUrl } from './shareUrl'
import type { IssuedShare } from './types'
import { writeShareSecrets } from './writeShareSecrets'

type RecipientTerms = { accessLevel: string; clientContact?: string | undefined; email?: string | undefined; expiresAt?: string | undefined; password?: string | undefined }

/** Opens a collection to one person (B001-057). */
export const shareWithRecipient = async (req: PayloadRequest, collection: string, { password, ...terms }: RecipientTerms): Promise<IssuedShare> => {
  const { organization } = await readTeamCollection(req, collection)
  const doc = await req.payload.create({ collection: 'collection-shares', data: { ...terms, collection, organization: idOf(organization) }, depth: 0, overrideAccess: false, req })
  const id = String(doc.id)
  const token = randomToken('share')
  await writeShareSecrets(req, { id, passwordColumn: 'password', table: 'collection_shares', tokenColumn: 'token' }, { password, token })
  return { id, token, url: shareUrl(req, token), withheld: await countWithheld(req, collection) }
}
