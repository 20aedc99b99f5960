import { buffer } from 'node:stream/consumers'

import { storage } from '@/src/files/storage'

/** The content of a stored file. Called by the worker only, outside of any transaction. */
export const readBytes = async (file: Record<string, unknown>): Promise<Buffer> => {
  const { stream } = await storage().get(String(file.filename))
  return buffer(stream)
}
