import { licenses } from '@/collections/vocabulary/licenses'

import { readXmp } from './readXmp'

const MAX_TEXT = 5000

const texts = (values: string[] | undefined, length: number): string[] => [...new Set((values ?? []).map((text) => text.replaceAll('\u0000', '').trim().slice(0, length)).filter(Boolean))]

/** What a sidecar says of an asset, as fields; what is not in it is not among them. The title is the name: `withTitle` takes it too. @throws XML_INVALID */
export const fieldsOfXmp = (text: string, { withTitle = false }: { withTitle?: boolean } = {}): Record<string, unknown> => {
  const xmp = readXmp(text)
  const one = (name: keyof typeof xmp): string | undefined => texts(xmp[name], MAX_TEXT)[0]
  const license = licenses.find((known) => known === one('engine:license'))
  const ends = Date.parse(one('engine:expiresAt') ?? '')
  const fields = {
    copyrightHolder: one('dc:rights'),
    description: one('dc:description'),
    expiresAt: Number.isNaN(ends) ? undefined : new Date(ends).toISOString(),
    externalId: one('engine:externalId'),
    license,
    name: withTitle ? (one('dc:title') ?? one('photoshop:Headline')) : undefined,
    tags: xmp['dc:subject'] ? texts(xmp['dc:subject'], 100).slice(0, 100) : undefined,
    usageRights: one('xmpRights:UsageTerms'),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
