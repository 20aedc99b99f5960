import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import { wordsIn } from './wordsIn'

/** Lines and words of a text, read line by line. */
export const readText = async (path: string): Promise<{ lineCount: number; wordCount: number }> => {
  let lineCount = 0
  let wordCount = 0
  for await (const line of createInterface({ crlfDelay: Infinity, input: createReadStream(path, { encoding: 'utf8', end: 20_000_000 }) })) {
    lineCount += 1
    wordCount += wordsIn(line)
  }
  return { lineCount, wordCount }
}
