export type ParsedJson = { ok: false; line?: number; message: string } | { ok: true; value: unknown }

const lineOf = (text: string, position: number) => text.slice(0, position).split('\n').length

/** Parses what a person typed; empty text is `null`. A problem is told with its line, where the engine knows it. */
export const parseJson = (text: string): ParsedJson => {
  if (text.trim() === '') return { ok: true, value: null }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = /position (\d+)/.exec(reason)?.[1]
    const atEnd = /end of JSON/i.test(reason)
    const line = position ? lineOf(text, Number(position)) : atEnd ? text.split('\n').length : undefined
    const what = reason.replace(/ in JSON at position.*$| is not valid JSON.*$|\(line \d+ column \d+\)$/, '').trim()
    return { ok: false, message: `This is not JSON yet${line ? `, see line ${line}` : ''}: ${what}.`, ...(line && { line }) }
  }
}
