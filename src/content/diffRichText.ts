import { diffSequence } from './diffSequence'
import { diffText, type TextPart } from './diffText'
import { isFields } from './isFields'
import { lexicalText } from './lexicalText'

type Block = { shape: string; text: string; type: string }

/** One block of rich text that differs. `changed` has the words; `formatted` has the same words with other formatting, links or level. */
export type BlockChange = { change: 'added' | 'changed' | 'formatted' | 'removed'; parts?: TextPart[]; text: string; type: string }

const blocksOf = (value: unknown): Block[] => {
  const children = isFields(value) && isFields(value.root) && Array.isArray(value.root.children) ? value.root.children : []
  const flat = (nodes: unknown[]): unknown[] => nodes.flatMap((node) => (isFields(node) && node.type === 'list' && Array.isArray(node.children) ? flat(node.children) : [node]))
  return flat(children).filter(isFields).map((node) => ({
    shape: JSON.stringify(node),
    text: lexicalText({ root: { children: [node], type: 'root' } }),
    type: node.type === 'heading' ? String(node.tag ?? 'heading') : String(node.type),
  }))
}

/** Share of words that two texts have in common; below a third they are different paragraphs. */
const isAlike = (a: string, b: string): boolean => {
  const [one, two] = [new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
  const common = [...one].filter((word) => two.has(word)).length
  return common > 0 && common / Math.max(one.size, two.size) >= 1 / 3
}

/** What changed between two editor states, block by block as a reader sees it: paragraphs added, removed, reworded (with the words), or only formatted. */
export const diffRichText = (before: unknown, after: unknown): BlockChange[] => {
  const steps = diffSequence(blocksOf(before), blocksOf(after), (a, b) => a.shape === b.shape).filter(({ change }) => change !== 'same')
  const changes: BlockChange[] = []
  const gone: Block[] = []
  const settle = () => changes.push(...gone.splice(0).map(({ text, type }): BlockChange => ({ change: 'removed', text, type })))
  for (const { after: now, before: was, change } of steps) {
    if (change === 'removed' && was) gone.push(was)
    if (change !== 'added' || !now) continue
    const index = gone.findIndex((block) => block.text === now.text || isAlike(block.text, now.text))
    if (index === -1) {
      changes.push({ change: 'added', text: now.text, type: now.type })
      continue
    }
    const [old] = gone.splice(index, 1) as [Block]
    changes.push(old.text === now.text ? { change: 'formatted', text: now.text, type: now.type } : { change: 'changed', parts: diffText(old.text, now.text), text: now.text, type: now.type })
  }
  settle()
  return changes
}
