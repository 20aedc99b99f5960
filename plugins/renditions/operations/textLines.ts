import { open } from 'node:fs/promises'

/** As much of a text as its first page can hold. */
const TEXT_BYTES = 32_000

/** The lines a text begins with. */
export const textLines = async (path: string): Promise<string[]> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_BYTES), 0, TEXT_BYTES, 0)
    return buffer.toString('utf8', 0, bytesRead).split(/\r?\n/)
  } finally {
    await file.close()
  }
}
