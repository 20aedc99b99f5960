/** Longest first line that is looked at as a whole, in characters. */
const LONGEST = 65_536

/** Joins the first parts of a text until its first line, line breaks in quotes aside, lies in one of them. */
export async function* firstLineWhole(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string | undefined = ''
  for await (const part of parts) {
    if (held === undefined) yield part
    else {
      held += part
      if (held.length < LONGEST && !held.replace(/"(?:[^"]|"")*(?:"|$)/g, '').includes('\n')) continue
      yield held
      held = undefined
    }
  }
  if (held) yield held
}
