import ts from 'typescript'
import { expect, it } from 'vitest'

import { clientSource } from './clientSource'

const source = clientSource([
  {
    fields: [
      { name: 'title', required: true, type: 'text' },
      { help: 'In euro */', name: 'price', type: 'number' },
      { many: true, name: 'others', relation: 'content:blog-post', required: true, type: 'relation' },
      { name: 'author', relation: 'content:author', required: true, type: 'relation' },
      { name: 'size', options: [{ label: 'Small', value: 's' }, { label: 'Large', value: 'l' }], type: 'select' },
      { fields: [{ name: 'text', type: 'markdown' }], name: 'parts', type: 'list' },
    ],
    name: 'Blog post',
    slug: 'blog-post',
  },
  { fields: [{ name: 'body', type: 'richtext' }], name: 'Author', slug: 'author' },
])

/** What the compiler says about the client with a program that uses it. */
const problems = (program: string): string[] => {
  const text = `${source}\n${program}`
  const options: ts.CompilerOptions = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], module: ts.ModuleKind.ESNext, noEmit: true, strict: true, target: ts.ScriptTarget.ES2022, types: [] }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) => (name === 'client.ts' ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest))
  return ts.getPreEmitDiagnostics(ts.createProgram(['client.ts'], options, host)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

it('writes a client the compiler takes, which knows the fields of each type', { timeout: 120_000 }, () => {
  const use = `export const run = async () => {
    const client = createDeliveryClient({ site: 'x', url: 'http://localhost' })
    const { items } = await client.list('blog-post', { limit: 3 })
    const size: 'l' | 's' | null | undefined = items[0]?.data.size
    const author = items[0]?.data.author
    return [size, typeof author === 'object' ? author?.data.body : undefined, (await client.entry('author', 'anna'))?.data.body?.root.children, items[0]?.data.WRONG]
  }`
  expect(problems(use)).toEqual([expect.stringContaining("Property 'WRONG' does not exist")])
})
