import { createHash } from 'node:crypto'

import { parseFrontmatter } from '@/src/library/parseFrontmatter'

export type Chunk = { hash: string; headings: string[]; index: number; text: string }

type Part = { headings: string[]; text: string }

/** Splits at headings; each part knows the headings above it. */
const partsOf = (body: string): Part[] => {
  const parts: Part[] = []
  const path: { depth: number; title: string }[] = []
  let lines: string[] = []
  let isCode = false
  const close = () => {
    const text = lines.join('\n').trim()
    if (text) parts.push({ headings: path.map(({ title }) => title), text })
    lines = []
  }
  for (const line of body.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) isCode = !isCode
    const [, marks, title] = isCode ? [] : (/^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(line) ?? [])
    if (!marks || !title) {
      lines.push(line)
      continue
    }
    close()
    while ((path.at(-1)?.depth ?? 0) >= marks.length) path.pop()
    path.push({ depth: marks.length, title })
  }
  close()
  return parts
}

/** Cuts a long part at paragraph, sentence or word ends; each piece begins with the end of the one before. */
const piecesOf = (text: string, size: number, overlap: number): string[] => {
  if (text === '') return ['']
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    if (text.length - start <= size) return [...pieces, text.slice(start).trim()]
    const window = text.slice(start, start + size)
    const cuts = [window.lastIndexOf('\n\n'), window.lastIndexOf('. ') + 1, window.lastIndexOf(' ')]
    const cut = cuts.find((at) => at > size / 2) ?? size
    pieces.push(window.slice(0, cut).trim())
    const back = text.slice(start, start + cut - overlap).lastIndexOf(' ')
    start += Math.max(overlap > 0 && back > cut / 2 ? back + 1 : cut, 1)
  }
  return pieces
}

/** A document without text is found by its title. */
const orTitle = (parts: Part[]): Part[] => (parts.length > 0 ? parts : [{ headings: [], text: '' }])

/**
 * The pieces of a document that get a vector each (B000-019): one per section, long sections in overlapping parts. The headings above a piece belong to its text,
 * so that "Voice" of one client is not "Voice" of another. The hash is of the text alone: a piece that moved is not embedded again.
 */
export const chunkDocument = (document: { content: string; title: string }, options: { chunkCharacters: number; chunkOverlap: number }): Chunk[] =>
  orTitle(partsOf(parseFrontmatter(document.content).body))
    .flatMap(({ headings, text }) => piecesOf(text, options.chunkCharacters, options.chunkOverlap).map((piece) => ({ headings, piece })))
    .map(({ headings, piece }, index) => {
      const text = `${[document.title, ...headings.filter((heading) => heading !== document.title)].join(' › ')}\n\n${piece}`
      return { hash: createHash('sha256').update(text).digest('hex'), headings, index, text }
    })
