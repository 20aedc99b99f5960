import { fieldRoot } from './fieldRoot'
import { findQuote, type Quote } from './findQuote'

const HIGHLIGHT = 'ce-comment'

/** Where each character that is no white space stands. */
const placesIn = (root: Element): { node: Text; offset: number }[] => {
  const places: { node: Text; offset: number }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    for (let offset = 0; offset < text.data.length; offset++) if (!/\s/.test(text.data[offset] ?? '')) places.push({ node: text, offset })
  }
  return places
}

const markIn = (editor: Element, quote: Quote): Range | undefined => {
  const found = findQuote(editor.textContent ?? '', quote)
  const places = placesIn(editor)
  const [first, last] = [places[found?.start ?? -1], places[(found?.end ?? 0) - 1]]
  if (!first || !last) return undefined
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

const selectIn = (input: HTMLInputElement | HTMLTextAreaElement, quote: Quote): void => {
  const found = findQuote(input.value, quote)
  if (!found) return
  const offsets = [...input.value].flatMap((character, at) => (/\s/.test(character) ? [] : [at]))
  input.setSelectionRange(offsets[found.start] ?? 0, (offsets[found.end - 1] ?? 0) + 1)
}

/** Brings the place of a comment into view, its words marked without touching what the editor holds. Without a field nothing is marked. */
export const showQuote = (field: string | undefined, quote: Quote | undefined): void => {
  CSS.highlights?.delete(HIGHLIGHT)
  const root = field ? fieldRoot(field) : undefined
  if (!root) return
  const editor = root.querySelector('[contenteditable=true]')
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text]')
  const range = editor && quote ? markIn(editor, quote) : undefined
  if (range && CSS.highlights) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  else if (!editor && input && quote) selectIn(input, quote)
  const target = range?.startContainer.parentElement ?? root
  target.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth', block: 'center' })
}
