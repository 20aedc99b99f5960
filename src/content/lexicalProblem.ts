import { isFields } from './isFields'

const MAX_NODES = 20_000
const MAX_DEPTH = 60

/** Why a value is no Lexical editor state that an editor and a front end can open; undefined when it is one. */
export const lexicalProblem = (value: unknown): string | undefined => {
  if (!isFields(value) || !isFields(value.root) || value.root.type !== 'root') return 'must be rich text: a Lexical editor state { "root": { "type": "root", "children": [...] } }'
  let count = 0
  const walk = (node: unknown, depth: number): string | undefined => {
    count += 1
    if (count > MAX_NODES || depth > MAX_DEPTH) return `has more than ${MAX_NODES} nodes, or nodes more than ${MAX_DEPTH} deep`
    if (!isFields(node) || typeof node.type !== 'string') return 'has a node without a type'
    if (node.type === 'text' && typeof node.text !== 'string') return 'has a text node without text'
    if (node.children === undefined) return undefined
    if (!Array.isArray(node.children)) return `has a ${node.type} whose children are no list`
    for (const child of node.children) {
      const problem = walk(child, depth + 1)
      if (problem) return problem
    }
    return undefined
  }
  if (!Array.isArray(value.root.children)) return 'has a root without children'
  return walk(value.root, 0)
}
