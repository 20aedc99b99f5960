import { JsonInvalid } from './errors'

type Options = {
  /** Most characters of one item. @default 5_000_000 */
  maxItemLength?: number
}

const SPACE = /\s/
const WALK = /["{}[\]]/g
const IN_STRING = /["\\]/g

/**
 * The objects of a JSON list, or of JSON lines, that comes in parts. Only one object is held in memory.
 * @throws JSON_INVALID
 */
export async function* readJsonItems(parts: AsyncIterable<string>, { maxItemLength = 5_000_000 }: Options = {}): AsyncGenerator<unknown> {
  let [buffer, at, depth, inString, item, isList, isDone, isFirst] = ['', 0, 0, false, 0, false, false, true]
  let needsComma = false
  const fail = (reason: string): never => {
    throw new JsonInvalid({ item: item + 1, reason })
  }
  /** What stands between two items. */
  const between = (char: string): void => {
    if (isDone) fail('stands after the end of the list')
    if (char === '[' && item === 0 && !isList) isList = true
    else if (char === ']' && isList) isDone = true
    else if (char === ',' && isList && needsComma) needsComma = false
    else if (char === '{' && (!isList || !needsComma)) depth = 1
    else fail(`begins with ${JSON.stringify(char)}, where ${isList && needsComma ? 'a comma or the end of the list' : 'an object'} belongs`)
  }
  for await (const part of parts) {
    buffer += isFirst ? part.replace(/^\uFEFF/, '') : part
    if (part) isFirst = false
    while (at < buffer.length) {
      if (depth === 0) {
        const char = buffer[at] ?? ''
        if (!SPACE.test(char)) between(char)
        if (depth === 0) buffer = buffer.slice(at + 1)
        else buffer = buffer.slice(at)
        at = depth === 0 ? 0 : 1
        continue
      }
      const pattern = inString ? IN_STRING : WALK
      pattern.lastIndex = at
      const match = pattern.exec(buffer)
      if (!match) {
        at = buffer.length
        break
      }
      const [char] = match
      // A backslash takes the character after it along; when that has not come yet, wait for it.
      if (char === '\\' && match.index + 1 >= buffer.length) {
        at = match.index
        break
      }
      at = match.index + (char === '\\' ? 2 : 1)
      if (char === '"') inString = !inString
      else if (char !== '\\') depth += char === '{' || char === '[' ? 1 : -1
      if (depth > 0) continue
      yield parse(buffer.slice(0, at), item + 1)
      item += 1
      needsComma = true
      buffer = buffer.slice(at)
      at = 0
    }
    if (buffer.length > maxItemLength) fail(`has more than ${maxItemLength} characters`)
  }
  if (depth > 0) fail('is not complete: the file ends within it')
  if (isList && !isDone) fail('is missing: the list is not closed')
}

const parse = (text: string, item: number): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new JsonInvalid({ item, reason: `is no JSON: ${error instanceof Error ? error.message : String(error)}` }, { cause: error })
  }
}
