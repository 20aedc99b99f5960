import { randomUUID } from 'node:crypto'

import { sharp } from '@/src/media/sharp'
import type { Engine } from '@/tests/support/createEngine'
import { insert } from '@/tests/support/fixtures/insert'
import type { Row } from '@/tests/support/fixtures/insert'

/** A picture of its own colour and size, so that no two have the same content. */
export const picture = async (): Promise<Buffer> => {
  const [r = 0, g = 0, b = 0] = Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
  return sharp({ create: { background: { b, g, r }, channels: 3, height: 8 + (r % 40), width: 8 + (g % 40) } }).png().toBuffer()
}

/** A stored file, as an upload leaves it. */
export const createFile = async ({ payload }: Engine, organization: string, name = `picture-${randomUUID()}.png`): Promise<Row> => {
  const data = await picture()
  const doc = await payload.create({
    collection: 'files' as never,
    context: { principal: { kind: 'system' } },
    data: { organization } as never,
    depth: 0,
    file: { data, mimetype: 'image/png', name, size: data.length },
    overrideAccess: true,
  })
  return { ...(doc as unknown as Row), collection: 'files' }
}

/** An asset with a picture, approved unless said otherwise. */
export const createAsset = async (engine: Engine, { organization, ...data }: Record<string, unknown> & { library: string; organization: string }): Promise<Row> => {
  const file = await createFile(engine, organization)
  return insert(engine, 'assets', { assetType: 'IMAGE_PHOTO', file: file.id, name: `Asset ${randomUUID().slice(0, 8)}`, organization, status: 'APPROVED', ...data })
}
