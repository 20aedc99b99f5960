import type { Payload, Where } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { applyTransition } from '@/src/states/applyTransition'

import { demoOrganization } from './demoOrganization'
import type { DrawnPicture } from './drawMissing'
import { findOrCreate } from './findOrCreate'

type Args = { clients: Map<string, string>; organization: string; payload: Payload; pictures: DrawnPicture[] }

const system = { kind: 'system' } as const

const installLibraries = ({ clients, organization, payload }: Args) =>
  inTransaction(payload, system, async (req) => {
    const libraries = new Map<string, string>()
    for (const { name, slug } of demoOrganization.clients) {
      const where: Where = { and: [{ organization: { equals: organization } }, { slug: { equals: slug } }] }
      const { row } = await findOrCreate(req, 'asset-libraries', where, () => ({ client: clients.get(slug), libraryType: 'CLIENT', name: `${name} library`, organization, slug, visibility: 'CLIENT' }))
      libraries.set(slug, row.id)
    }
    return libraries
  })

const installPicture = async ({ clients, organization, payload }: Args, libraries: Map<string, string>, { data, picture }: DrawnPicture): Promise<void> => {
  const { assetType, client, description, key, name, tags } = picture
  await inTransaction(payload, system, async (req) => {
    const file = await req.payload.create({ collection: 'files', data: { alt: description, organization }, depth: 0, file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length }, overrideAccess: true, req })
    const asset = await req.payload.create({
      collection: 'assets',
      data: { assetType, client: clients.get(client), copyrightHolder: demoOrganization.organization.name, description, file: file.id, library: libraries.get(client) ?? '', license: 'OWNED', metadata: {}, name, organization, slug: key, sourceType: 'GENERATED', tags: [...tags] },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await applyTransition({ collection: 'assets', id: String(asset.id), overrideAccess: true, req, transition: 'approve' })
  })
}

/** The asset libraries of the demo's clients with the given pictures in them, approved. */
export const installAssets = async (args: Args): Promise<void> => {
  const libraries = await installLibraries(args)
  for (const drawn of args.pictures) await installPicture(args, libraries, drawn)
}
