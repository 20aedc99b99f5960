import type { TransferDocument } from './documentShape'

/** A JSON list, one entry a line. */
export async function* writeJson(documents: AsyncIterable<TransferDocument>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const document of documents) {
    yield `${before}${JSON.stringify(document)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
