import { OutboundFailed } from './errors'

/** Reads a body to its end, and no further than `maxBytes`. */
export const readCapped = async (body: AsyncIterable<Uint8Array>, { maxBytes, url }: { maxBytes: number; url: string }): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > maxBytes) throw new OutboundFailed({ kind: 'size', reason: `the answer is larger than ${maxBytes} bytes`, url })
    parts.push(part)
  }
  return Buffer.concat(parts)
}
