/** Texts as UTF-8; empty ones are left out, as they would end a stream. */
export async function* bytesOfTexts(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) if (text) yield Buffer.from(text)
}
