import type { Readable } from 'node:stream'

import { FileUnreadable } from '../errors'

/**
 * The text of a stream, part by part.
 * @throws TRANSFER_FILE_UNREADABLE for what is not UTF-8
 */
export async function* textOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      throw new FileUnreadable({ reason: 'it is not UTF-8; save it again in that encoding' }, { cause: error })
    }
  }
  for await (const bytes of stream) yield decode(bytes as Uint8Array)
  yield decode()
}
