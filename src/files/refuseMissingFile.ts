import { FileNotFound } from './errors'
import { storage } from './storage'

/** First of an upload collection's handlers: a name of no file is 404, where Payload fails (500) on the missing file. @throws FILE_NOT_FOUND, FILE_KEY_INVALID */
export const refuseMissingFile = async (_req: unknown, { params: { filename } }: { params: { filename: string } }): Promise<undefined> => {
  if (!(await storage().stat(filename))) throw new FileNotFound({ key: filename.slice(0, 200) })
}
