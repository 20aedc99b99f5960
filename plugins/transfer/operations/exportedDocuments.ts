import { storage } from '@/src/files/storage'

import type { Transfer } from '../types'
import type { TransferDocument } from './documentShape'
import { textOf } from './textOf'

/** The entries of an export, one by one, from its parts. */
export async function* exportedDocuments({ parts }: Transfer): AsyncGenerator<TransferDocument> {
  for (const key of parts) {
    const { stream } = await storage().get(key)
    let rest = ''
    for await (const text of textOf(stream)) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as TransferDocument
    }
  }
}
