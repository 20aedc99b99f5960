import { storage } from '@/src/files/storage'
import { openImage } from '@/src/media/openImage'
import { withTempFile } from '@/src/media/withTempFile'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

type Row = Record<string, unknown> & { id: number | string }

/** Longer side in pixels: what models look at anyway. */
const SIDE = 768

/** Largest first that is no bigger than needed; of a film its poster. */
const FITTING = ['THUMBNAIL_LARGE', 'PREVIEW', 'THUMBNAIL_MEDIUM']

/**
 * A small picture of an asset for a model to look at, made of a rendition so that no metadata of the original goes along; undefined
 * while there is none. A `data:` address.
 */
export const pictureFor = async (context: SkillContext<unknown>, asset: string): Promise<string | undefined> => {
  const rows = await context.find<Row>({ collection: 'asset-renditions', limit: 20, where: { and: [{ asset: { equals: asset } }, { status: { equals: 'COMPLETED' } }, { renditionType: { in: FITTING } }] } })
  const [best] = rows.sort((a, b) => FITTING.indexOf(String(a.renditionType)) - FITTING.indexOf(String(b.renditionType)))
  const id = relationId(best?.file)
  const file = id ? await context.findByID<Row>({ collection: 'files', id }) : null
  if (!file?.filename || !String(file.mimeType).startsWith('image/')) return undefined
  const { stream } = await storage().get(String(file.filename))
  const bytes = await withTempFile({ source: stream }, ({ path }) => openImage(path).resize({ fit: 'inside', height: SIDE, width: SIDE, withoutEnlargement: true }).flatten({ background: '#fff' }).jpeg({ quality: 80 }).toBuffer())
  return `data:image/jpeg;base64,${bytes.toString('base64')}`
}
