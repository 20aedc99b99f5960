/** What the pages say is there is there: files, links, commands, exports. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const pagesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => name.endsWith('.md'))
const plugins = readdirSync(path.join(root, 'plugins')).map((name) => `plugins/${name}/README.md`)
const pages = ['README.md', 'AGENTS.md', ...pagesIn('docs'), ...plugins]
const ROOMS = ['db', 'queue', 'server', 'events', 'rules', 'states', 'clock', 'access', 'models', 'http', 'secrets', 'fields', 'errors', 'endpoints', 'env', 'plugin', 'files']
const lines = (found: (page: string, text: string) => string[]): string[] => pages.flatMap((page) => found(page, read(page)).map((what) => `${page}: ${what}`))

describe('the documentation', () => {
  it.each(ROOMS)('has a page about src/%s that the kernel page leads to', (room) => {
    expect(statSync(path.join(root, 'src', room)).isDirectory()).toBe(true)
    expect(read(`docs/${room}.md`)).toMatch(/^# .+\n\n[\s\S]{400,}/)
    expect(read('docs/kernel.md')).toContain(`](${room}.md)`)
  })

  it('names functions that their room exports', () => {
    const missing = [...read('docs/kernel.md').matchAll(/^\| `src\/(\w+)` \| (.*?) \| /gm)].flatMap(([, room = '', exported = '']) => {
      const sources = readdirSync(path.join(root, 'src', room), { recursive: true }).map(String).filter((name) => name.endsWith('.ts'))
      const source = sources.map((name) => read(path.join('src', room, name))).join('\n')
      const names = [...exported.replace(/ \([^)]*\)/g, '').matchAll(/`(?:await )?([A-Za-z]\w+)(?=[(`])/g)].map(([, name = '']) => name)
      return names.filter((name) => !new RegExp(`export (const|class|function|type|\\{)[^\\n=]*\\b${name}\\b`).test(source)).map((name) => `src/${room}: ${name}`)
    })
    expect(missing).toEqual([])
  })

  it('links to pages that are there', () => {
    const broken = lines((page, text) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[\w-]+)?\)/g)].map(([, target = '']) => target).filter((target) => !existsSync(path.join(root, path.dirname(page), target))),
    )
    expect(broken).toEqual([])
  })

  it('names files and folders that are there', () => {
    const gone = lines((_page, text) =>
      [...text.matchAll(/`((?:src|plugins|collections|tests|docs|migrations|public)\/[\w./()@-]+)`/g)].map(([, target = '']) => target).filter((target) => {
        const found = path.join(root, target)
        return !existsSync(found) && !existsSync(`${found}.ts`) && !existsSync(`${found}.tsx`) && !/NNNN|YourDomain/.test(target)
      }),
    )
    expect(gone).toEqual([])
  })

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const unknown = lines((_page, text) => [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name).filter((name) => !(name in scripts)))
    expect(unknown).toEqual([])
  })
})
