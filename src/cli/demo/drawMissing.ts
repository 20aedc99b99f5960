import type { Payload, Where } from 'payload'

import { demoOrganization } from './demoOrganization'
import { demoPictures } from './demoPictures'
import { drawPicture } from './drawPicture'

export type DrawnPicture = { data: Buffer; picture: (typeof demoOrganization.pictures)[number] }

/** The pictures of the demo whose assets are not there yet, drawn beside the main thread. */
export const drawMissing = async ({ organization, payload }: { organization: string; payload: Payload }): Promise<DrawnPicture[]> => {
  const where: Where = { and: [{ organization: { equals: organization } }, { slug: { in: demoOrganization.pictures.map(({ key }) => key) } }] }
  const { docs } = await payload.find({ collection: 'assets', depth: 0, overrideAccess: true, pagination: false, select: { slug: true }, where })
  const known = new Set(docs.map(({ slug }) => slug))
  const missing = demoOrganization.pictures.filter(({ key }) => !known.has(key))
  return Promise.all(missing.map(async (picture) => ({ data: await drawPicture(demoPictures[picture.key]), picture })))
}
