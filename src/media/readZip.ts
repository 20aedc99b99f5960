import yauzl from 'yauzl'

import { MediaUnreadable } from './errors'

const open = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new MediaUnreadable({ reason: `ZIP: ${error.message}` }, { cause: error })) : resolve(zip),
    )
  })

const bytesOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new MediaUnreadable({ reason: `ZIP: ${error.message}` }, { cause: error }))
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.once('error', (cause) => reject(new MediaUnreadable({ reason: `ZIP: ${cause.message}` }, { cause })))
      stream.once('end', () => resolve(Buffer.concat(parts)))
    })
  })

type ZipEntries = { entries: { name: string; packedBytes: number; sizeBytes: number }[]; files: Map<string, Buffer> }

/**
 * The names and sizes of a ZIP's entries, at most `maxEntries`, and the bytes of those `wanted` says yes to, each at most `maxBytes`.
 * Nothing is unpacked that was not asked for.
 * @throws MEDIA_UNREADABLE
 */
export const readZip = async (path: string, { maxBytes = 5_000_000, maxEntries = 20_000, wanted = () => false }: { maxBytes?: number; maxEntries?: number; wanted?: (name: string) => boolean } = {}): Promise<ZipEntries> => {
  const zip = await open(path)
  const entries: ZipEntries['entries'] = []
  const files: ZipEntries['files'] = new Map()
  try {
    await new Promise<void>((resolve, reject) => {
      zip.once('error', (error: Error) => reject(new MediaUnreadable({ reason: `ZIP: ${error.message}` }, { cause: error })))
      zip.once('end', resolve)
      zip.on('entry', (entry: yauzl.Entry) => {
        entries.push({ name: entry.fileName, packedBytes: entry.compressedSize, sizeBytes: entry.uncompressedSize })
        if (entries.length > maxEntries) return reject(new MediaUnreadable({ reason: `ZIP: more than ${maxEntries} entries` }))
        if (!wanted(entry.fileName) || entry.uncompressedSize > maxBytes) return zip.readEntry()
        bytesOf(zip, entry).then((bytes) => {
          files.set(entry.fileName, bytes)
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  } finally {
    zip.close()
  }
  return { entries, files }
}
