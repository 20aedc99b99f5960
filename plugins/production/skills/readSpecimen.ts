import { clientReferenceFrontmatter } from '@/src/library/frontmatter/clientReferenceFrontmatter'
import { readFrontmatter } from '@/src/library/frontmatter/readFrontmatter'
import { textOf } from '@/src/skills/textOf'
import type { SkillContext } from '@/src/skills/types'
import { relationId } from '@/src/states/relationId'

import { measureImage } from './measureImage'
import { readBytes } from './readBytes'
import type { Specimen } from './types'

type Row = Record<string, unknown>

/** Formats whose pixels are looked at; others are judged by what is written about them. */
const PICTURES = /^image\/(avif|gif|heic|heif|jpeg|jp2|png|svg\+xml|tiff|webp)$/

const readFile = async (context: SkillContext<unknown>, deliverable: Row): Promise<null | Row> => {
  const own = relationId(deliverable.primaryFile)
  const primary = Array.isArray(deliverable.files) ? (deliverable.files as Row[]).find(({ role }) => role === 'PRIMARY') : undefined
  const assetId = relationId(deliverable.primaryAsset)
  const asset = !own && assetId ? await context.findByID<Row & { id: string }>({ collection: 'assets', id: assetId }) : null
  const id = own ?? relationId(asset?.file) ?? relationId(primary?.file)
  return id ? context.findByID<Row & { id: string }>({ collection: 'files', id }) : null
}

const readReference = async (context: SkillContext<unknown>, client: string | undefined) => {
  const row = client ? await context.findByID<Row & { id: string }>({ collection: 'clients', id: client }) : null
  const slug = textOf(row?.slug)
  const document = slug ? await context.document(`/reference/clients/${slug}.md`) : null
  return document ? readFrontmatter(clientReferenceFrontmatter, document) : undefined
}

const wordsOf = (content: unknown): string =>
  typeof content === 'string' ? content : typeof content === 'object' && content !== null ? Object.values(content).map(wordsOf).filter(Boolean).join('\n') : ''

/** Everything the checks look at: the file and its pixels, the text, what is written around it, and what the client wants. */
export const readSpecimen = async (context: SkillContext<unknown>, deliverable: Row): Promise<Specimen> => {
  const file = await readFile(context, deliverable)
  const reference = await readReference(context, relationId(deliverable.client))
  const type = textOf(file?.mimeType) ?? ''
  const name = textOf(file?.filename) ?? ''
  const image =
    file && PICTURES.test(type)
      ? await context.step('measure_image', async () => measureImage(await readBytes(file)), { file: file.id, name })
      : undefined
  return {
    altText: textOf(deliverable.altText) ?? textOf(file?.alt),
    brandColors: reference?.brandColors ?? [],
    description: textOf(deliverable.description),
    ...(file ? { file: { bytes: Number(file.filesize ?? image?.bytes ?? 0), format: image?.format ?? name.split('.').at(-1) ?? type, name } } : {}),
    forbiddenWords: reference?.forbiddenWords ?? [],
    ...(image ? { image } : {}),
    text: textOf(deliverable.textContent) ?? wordsOf(deliverable.content),
    title: textOf(deliverable.title) ?? '',
  }
}
