import { Duplex } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

import { fileTypeFromBuffer, type FileTypeResult } from 'file-type'

const knowsDeflateRaw = (): boolean => {
  try {
    return Boolean(new DecompressionStream('deflate-raw'))
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

// file-type, ours and the one inside Payload, unpacks what is in a ZIP with it; Node learnt it with 20.12.
if (!knowsDeflateRaw()) {
  globalThis.DecompressionStream = new Proxy(DecompressionStream, {
    construct: (Known, [format]) => (format === 'deflate-raw' ? Duplex.toWeb(createInflateRaw()) : new Known(format)),
  })
}

/** The type and the usual ending of a file by its first bytes; undefined for text and what nobody knows. */
export const readFileType = (bytes: Uint8Array): Promise<FileTypeResult | undefined> => fileTypeFromBuffer(bytes)
