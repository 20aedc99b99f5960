import { constants, createWriteStream } from 'node:fs'
import { mkdir, open, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { createLocalReq, type Payload } from 'payload'

import { isEngineError } from '@/src/errors/isEngineError'
import { withTempFile } from '@/src/media/withTempFile'

import { DONE_FOLDER, FAILED_FOLDER } from '../constants'
import { extensionOf } from './extensionOf'
import { fieldsOfXmp } from './fieldsOfXmp'
import { readLibrary } from './readLibrary'
import { takeIn } from './takeIn'
import { watchedFolder } from './watchedFolder'

const principal = { kind: 'system' } as const

/** The bytes of a real file, links refused; false when it is gone or was written to meanwhile. */
const copyQuiet = async (from: string, to: string): Promise<boolean> => {
  const file = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ELOOP') return undefined
    throw error
  })
  if (!file) return false
  try {
    const before = await file.stat()
    if (!before.isFile()) return false
    await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(to))
    const after = await file.stat()
    return before.size === after.size && before.ctimeMs === after.ctimeMs
  } finally {
    await file.close()
  }
}

/** Out of the way, so that it is not taken again; a name that is there already gets the time. One that is gone was put away by another run. */
const putAway = async (root: string, into: string, relative: string): Promise<string> => {
  const wanted = path.join(root, into, relative)
  const isTaken = await stat(wanted).then(() => true, () => false)
  const to = isTaken ? path.join(path.dirname(wanted), `${Date.now()}-${path.basename(wanted)}`) : wanted
  await mkdir(path.dirname(to), { recursive: true })
  await rename(path.join(root, relative), to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  return to
}

/**
 * Takes one file of a watched folder into its library, in folders as it lay in, with what its sidecar says; then it lies in `_done`, or in `_failed` beside the
 * reason. A second run after a crash finds the content there already and only puts the file away.
 */
export const takeWatched = async ({ library: id, payload, relative, xmp }: { library: string; payload: Payload; relative: string; xmp?: string }): Promise<void> => {
  const req = await createLocalReq({ context: { principal } }, payload)
  const library = await readLibrary(req, id, true)
  const root = await watchedFolder(library.settings.watchFolder ?? '')
  if (!root) return
  const from = path.join(root, relative)
  if ([relative, xmp ?? relative].some((one) => !path.join(root, one).startsWith(`${root}${path.sep}`))) return
  // A folder on the way may have become a link since.
  if ((await realpath(path.dirname(from)).catch(() => undefined)) !== path.dirname(from)) return
  const filename = path.basename(relative)
  const relativePath = path.dirname(relative) === '.' ? '' : path.dirname(relative)
  await withTempFile({ extension: extensionOf(filename) }, async ({ folder, path: copy }) => {
    if (!(await copyQuiet(from, copy))) return
    const sidecar = path.join(folder, 'sidecar.xmp')
    const hasSidecar = xmp !== undefined && (await copyQuiet(path.join(root, xmp), sidecar))
    try {
      const data = hasSidecar ? fieldsOfXmp(await readFile(sidecar, 'utf8')) : {}
      await takeIn({ data: { ...data, sourceType: 'IMPORT' }, filename, library: id, overrideAccess: true, path: copy, principal, relativePath, req })
    } catch (error) {
      if (isEngineError(error, 'ASSET_UPLOAD_REFUSED') || isEngineError(error, 'XML_INVALID')) {
        const to = await putAway(root, FAILED_FOLDER, relative)
        await writeFile(`${to}.reason.txt`, `${error instanceof Error ? error.message : String(error)}\n`)
        return
      }
      if (!isEngineError(error, 'ASSET_UPLOAD_DUPLICATE')) throw error
    }
    await putAway(root, DONE_FOLDER, relative)
    if (hasSidecar && xmp) await putAway(root, DONE_FOLDER, xmp)
  })
}
