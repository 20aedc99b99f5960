import yauzl from 'yauzl'

import type { ContentProblem } from '@/src/content/types'
import { parseFrontmatter } from '@/src/library/parseFrontmatter'

import { FileUnreadable } from '../errors'
import type { RawRow } from '../types'

const MAX_FILES = 100_000
const MAX_FILE_BYTES = 5_000_000

const unreadable = (error: unknown) => new FileUnreadable({ reason: `ZIP: ${error instanceof Error ? error.message : String(error)}` }, { cause: error })

const open = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    // Names are checked here, one by one: a bad one is that file's problem, not the end of the import.
    yauzl.open(path, { autoClose: false, decodeStrings: false, lazyEntries: true, validateEntrySizes: true }, (error, zip) => (error ? reject(unreadable(error)) : resolve(zip)))
  })

const bytesOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.once('error', reject)
      stream.once('end', () => resolve(Buffer.concat(parts)))
    })
  })

/** The next entry, undefined at the end. */
const nextEntry = (zip: yauzl.ZipFile): Promise<undefined | yauzl.Entry> =>
  new Promise((resolve, reject) => {
    const settle = (done: () => void) => () => {
      zip.removeAllListeners()
      done()
    }
    zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry))())
    zip.once('end', settle(() => resolve(undefined)))
    zip.once('error', (error: Error) => settle(() => reject(unreadable(error)))())
    zip.readEntry()
  })

const toRow = (text: string, place: string, row: number): RawRow => {
  const { body, data, problem } = parseFrontmatter(text.replace(/^\uFEFF/, ''))
  if (problem) return { kind: 'broken', place, problems: [{ message: `frontmatter, line ${problem.line}: ${problem.message}`, path: problem.key ?? '' }], row }
  return { body, bodyIs: 'markdown', fields: { externalId: place.replace(/\.(md|markdown)$/i, ''), ...data }, kind: 'page', place, row }
}

/**
 * The markdown files of a ZIP, one row each; others are passed over. Nothing is written to disk under a name from the ZIP. What is larger than it says, than
 * a page may be, or leads out of its folder is refused, that file alone; too many files or bytes, the whole.
 * @throws TRANSFER_FILE_UNREADABLE
 */
export async function* readMarkdownRows(path: string, maxUnpackedBytes: number): AsyncGenerator<RawRow> {
  const zip = await open(path)
  try {
    if (zip.entryCount > MAX_FILES) throw new FileUnreadable({ reason: `ZIP: it has ${zip.entryCount} files, accepted are ${MAX_FILES}` })
    let [row, unpacked] = [0, 0]
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
      const name = Buffer.from(entry.fileName as unknown as Uint8Array).toString('utf8')
      if (!/\.(md|markdown)$/i.test(name) || /(^|\/)(\.(?!\.?\/)|__MACOSX\/)/.test(name)) continue
      row += 1
      const place = name.slice(0, 500)
      const broken = (problem: Omit<ContentProblem, 'path'>): RawRow => ({ kind: 'broken', place, problems: [{ ...problem, path: '' }], row })
      const wrongName = yauzl.validateFileName(name)
      unpacked += entry.uncompressedSize
      if (unpacked > maxUnpackedBytes) throw new FileUnreadable({ reason: `ZIP: its files have more than ${maxUnpackedBytes} bytes together` })
      if (wrongName) yield broken({ message: `has a name that leads out of the folder: ${wrongName}` })
      else if (entry.uncompressedSize > MAX_FILE_BYTES) yield broken({ message: `has ${entry.uncompressedSize} bytes, accepted are ${MAX_FILE_BYTES}` })
      else yield await readPage(zip, entry, place, row, broken)
    }
  } finally {
    zip.close()
  }
}

const readPage = async (zip: yauzl.ZipFile, entry: yauzl.Entry, place: string, row: number, broken: (problem: Omit<ContentProblem, 'path'>) => RawRow): Promise<RawRow> => {
  try {
    const bytes = await bytesOf(zip, entry)
    return toRow(new TextDecoder('utf-8', { fatal: true }).decode(bytes), place, row)
  } catch (error) {
    return broken({ message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` })
  }
}
