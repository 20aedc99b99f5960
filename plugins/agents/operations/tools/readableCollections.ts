import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** Whether some row of it may be read; which ones is said by the same access when they are. */
const isReadable = async (req: PayloadRequest, { access, slug }: SanitizedCollectionConfig): Promise<boolean> =>
  !slug.startsWith('payload-') && Boolean(await access.read({ req }))

/** The engine's collections that whoever acts in `req` may read, by name; of these only `slug`, if there is one. Payload's own (preferences, locks) hold nothing of the work. */
export const readableCollections = async (req: PayloadRequest, slug?: string): Promise<SanitizedCollectionConfig[]> => {
  const found: SanitizedCollectionConfig[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if ((slug === undefined || config.slug === slug) && (await isReadable(req, config))) found.push(config)
  }
  return found.sort((a, b) => a.slug.localeCompare(b.slug))
}
