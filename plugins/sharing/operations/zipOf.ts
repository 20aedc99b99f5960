import { PassThrough, Readable } from 'node:stream'

import type { Payload } from 'payload'
import { ZipFile } from 'yazl'

import { storage } from '@/src/files/storage'

import type { StoredFile } from './types'

/** Names that differ, as a file system sees them. */
const uniqueNames = (files: StoredFile[]): { file: StoredFile; name: string }[] => {
  const taken = new Set<string>()
  return files.map((file) => {
    const [, base = file.name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(file.name) ?? []
    let name = file.name
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} (${n})${extension}`
    taken.add(name.toLowerCase())
    return { file, name }
  })
}

type Sized = { file: StoredFile; name: string; sizeBytes: number }

const withSizes = async (files: StoredFile[]): Promise<{ lost: string[]; sized: Sized[] }> => {
  const sized: Sized[] = []
  const lost: string[] = []
  for (const { file, name } of uniqueNames(files)) {
    const stat = await storage().stat(file.filename)
    if (stat) sized.push({ file, name, sizeBytes: stat.sizeBytes })
    else lost.push(file.name)
  }
  return { lost, sized }
}

/**
 * A zip of stored files, streamed: each is opened when its turn comes, nothing is held in memory. Pictures and films do not shrink, so
 * nothing is compressed and the size is known beforehand: `content-length` lets browsers show how far they are.
 * `left` names what could not be put in; a text file in the zip says so.
 */
export const zipOf = async ({ files, left, name, payload }: { files: StoredFile[]; left: string[]; name: string; payload: Payload }): Promise<Response> => {
  const zip = new ZipFile()
  const { lost, sized } = await withSizes(files)
  const out = new PassThrough()
  // Whatever goes wrong half-way breaks the download off: half a zip must not look whole.
  const fail = (error: unknown): void => {
    payload.logger.error({ err: error, msg: 'a zip of shared assets broke off' })
    out.destroy(error instanceof Error ? error : new Error(String(error)))
  }
  zip.on('error', fail)
  for (const { file, name: path, sizeBytes } of sized) {
    zip.addReadStreamLazy(path, { compress: false, size: sizeBytes }, (hand) => {
      storage()
        .get(file.filename)
        .then(({ stream }) => hand(null, stream.once('error', fail)), (error: unknown) => hand(error, Readable.from([])))
    })
  }
  const missing = [...left, ...lost]
  if (missing.length > 0) zip.addBuffer(Buffer.from(`Not included:\n${missing.join('\n')}\n`), 'NOT INCLUDED.txt', { compress: false })
  const total = await new Promise<number>((resolve) => zip.end({ comment: '', forceZip64Format: false }, resolve as () => void))
  zip.outputStream.pipe(out)
  const filename = `${name.replace(/[^\w .-]/g, '_').trim() || 'assets'}.zip`
  const headers = new Headers({
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="${filename}"`,
    'content-type': 'application/zip',
    'x-content-type-options': 'nosniff',
    'x-zip-entries': String(sized.length),
  })
  if (total > 0) headers.set('content-length', String(total))
  return new Response(Readable.toWeb(out) as ReadableStream, { headers })
}
