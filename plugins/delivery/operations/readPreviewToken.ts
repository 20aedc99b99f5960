import { createHmac, timingSafeEqual } from 'node:crypto'

import { PreviewRefused } from '../errors'

export type PreviewToken = { entry: string; /** In seconds since 1970. */ expires: number; organization: string }

const SEPARATOR = '.'

const proofOf = (secret: string, text: string): Buffer => createHmac('sha256', createHmac('sha256', secret).update('delivery preview').digest()).update(text).digest()

/** What a preview link carries: one entry, for a short time, and a proof that this engine made it. */
export const makePreviewToken = (secret: string, { entry, expires, organization }: PreviewToken): string => {
  const text = [entry, organization, expires].join(SEPARATOR)
  return `${Buffer.from(text).toString('base64url')}${SEPARATOR}${proofOf(secret, text).toString('base64url')}`
}

/** @throws DELIVERY_PREVIEW_REFUSED */
export const readPreviewToken = (secret: string, token: string): PreviewToken => {
  const [encoded = '', proof = ''] = token.split(SEPARATOR)
  const text = Buffer.from(encoded, 'base64url').toString()
  const [wanted, given] = [proofOf(secret, text), Buffer.from(proof, 'base64url')]
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new PreviewRefused({ reason: 'it was not made here' })
  const [entry = '', organization = '', expires = ''] = text.split(SEPARATOR)
  if (Number(expires) * 1000 <= Date.now()) throw new PreviewRefused({ reason: 'its time is over' })
  return { entry, expires: Number(expires), organization }
}
