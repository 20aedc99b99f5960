import type { Quote } from './findQuote'

/** How much of the surroundings is remembered. */
const AROUND = 48
const MAX_TEXT = 1000

type Selected = { field: string; quote: Quote }

const quoteOf = (before: string, text: string, after: string): Quote | undefined =>
  text.trim() === '' || text.length > MAX_TEXT ? undefined : { after: after.slice(0, AROUND), before: before.slice(-AROUND), text: text.trim() }

/** The innermost field around a node: rows of lists lie in fields themselves. */
const fieldOf = (node: Node): { field: string; root: Element } | undefined => {
  let found: { field: string; root: Element } | undefined
  for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const root = mark.closest('.ce-marked, .field-type')
    if (root?.contains(node) && mark.dataset.mark && (!found || found.root.contains(root))) found = { field: mark.dataset.mark, root }
  }
  return found
}

const inInput = (input: HTMLInputElement | HTMLTextAreaElement): Quote | undefined => {
  const { selectionEnd: end, selectionStart: start, value } = input
  return start === null || end === null ? undefined : quoteOf(value.slice(0, start), value.slice(start, end), value.slice(end))
}

const inEditor = (selection: Selection): Quote | undefined => {
  const editor = selection.anchorNode?.parentElement?.closest('[contenteditable=true]')
  if (!editor || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const around = document.createRange()
  around.selectNodeContents(editor)
  around.setEnd(range.startContainer, range.startOffset)
  const before = around.toString()
  around.selectNodeContents(editor)
  around.setStart(range.endContainer, range.endOffset)
  return quoteOf(before, selection.toString(), around.toString())
}

/** The text that is selected in a field of the entry, with what stands around it. Undefined when none is. */
export const readSelection = (): Selected | undefined => {
  const active = document.activeElement
  const isInput = active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text')
  const selection = document.getSelection()
  const node = isInput ? active : selection?.anchorNode
  const place = node ? fieldOf(node) : undefined
  const quote = isInput ? inInput(active) : selection && inEditor(selection)
  return place && quote ? { field: place.field, quote } : undefined
}
