import { open } from 'node:fs/promises'

const BLOCK = 1_048_576
const OVERLAP = 64
const ACTIVE = /<\?php|<script[\s>]|<!doctype\s+html|<html[\s>]/i
const END_RECORD = Buffer.from('PK\x05\x06', 'latin1')
/** The end record of a ZIP and its longest comment. */
const TAIL = 22 + 65_535

/** A ZIP's end record that really points at a directory before it. */
const hasArchive = (tail: Buffer, start: number): boolean => {
  const at = tail.lastIndexOf(END_RECORD)
  if (at < 0 || at + 22 > tail.length) return false
  const [entries, size, comment] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt16LE(at + 20)]
  return entries > 0 && size >= 46 * entries && size <= start + at && at + 22 + comment === tail.length
}

/**
 * What else a picture's bytes are: a web page, a script, a PDF or an archive, so that another program would open it as that. Read in blocks
 * of one megabyte. Undefined when it is only a picture.
 */
export const findForeign = async (path: string): Promise<string | undefined> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const block = Buffer.alloc(BLOCK + OVERLAP)
    for (let at = 0; at < size; at += BLOCK) {
      const { bytesRead } = await file.read(block, 0, block.length, at)
      const text = block.toString('latin1', 0, bytesRead)
      if (at === 0 && text.slice(0, 1024).includes('%PDF-')) return 'it is a picture and a PDF at once'
      if (ACTIVE.test(text)) return 'it is a picture with a web page or script inside'
    }
    const start = Math.max(0, size - TAIL)
    const tail = Buffer.alloc(size - start)
    await file.read(tail, 0, tail.length, start)
    return hasArchive(tail, start) ? 'it is a picture and an archive at once' : undefined
  } finally {
    await file.close()
  }
}
