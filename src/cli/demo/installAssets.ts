import type { Payload, Where } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { applyTransition } from '@/src/states/applyTransition'

import { demoOrganization } from './demoOrganization'
import { demoPictures } from './demoPictures'
import { drawPicture } from './drawPicture'
import { findOrCreate } from './findOrCreate'

type Args = { clients: Map<string, string>; onPicture: (name: string) => void; organization: string; payload: Payload }

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

/** The asset libraries of the demo's clients with drawn pictures in them, approved. A picture is drawn only when its asset is not there yet. */
export const installAssets = async (args: Args): Promise<number> => {
  const { clients, onPicture, organization, payload } = args
  const libraries = await installLibraries(args)
  let count = 0
  for (const { assetType, client, description, key, name, tags } of demoOrganization.pictures) {
    const known = await payload.count({ collection: 'assets', overrideAccess: true, where: { and: [{ organization: { equals: organization } }, { slug: { equals: key } }] } })
    if (known.totalDocs > 0) continue
    const data = await drawPicture(demoPictures[key])
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
    count += 1
    onPicture(name)
  }
  return count
}
