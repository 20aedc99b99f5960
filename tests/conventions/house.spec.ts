import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const filesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true })
        .map((name) => relative(root, join(folder, String(name))))
        .filter((file) => statSync(join(root, file)).isFile())

const sources = ['src', 'collections', 'plugins']
  .flatMap((folder) => filesIn(join(root, folder)))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))

const plugins = readdirSync(join(root, 'plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

const PLUGIN_ROOMS = ['access', 'actions', 'collections', 'components', 'endpoints', 'fields', 'hooks', 'operations', 'schedules', 'skills', 'tasks']
const NO_ROOMS = ['common', 'helpers', 'lib', 'misc', 'shared', 'utilities', 'utils']
const README_HEADINGS = ['What it does', 'Install', 'Options', 'What it adds', 'Access', 'Errors', 'How it fails / limits', 'Try it']

/** Names a file exports as values; types, and entry files that Payload or Next prescribe, are not counted. */
const valueExports = (source: string): string[] =>
  [...source.matchAll(/^export (?:async )?(?:const|function|class)\s+(\w+)/gm)].map(([, name]) => name as string)

describe('the house', () => {
  it('has no room whose name says nothing', () => {
    const rooms = sources.flatMap((file) => file.split(sep).slice(0, -1))
    expect(NO_ROOMS.filter((name) => rooms.includes(name))).toEqual([])
  })

  it('exports one value per file, or a handful that only make sense together', () => {
    const exempt = /(^src\/app\/|constants\.ts$|types\.ts$|errors\.ts$|slugs\.ts$|index\.tsx?$|options\.ts$|\.client\.tsx$)/
    const several = sources
      .filter((file) => !exempt.test(file))
      .map((file) => ({ exports: valueExports(readFileSync(join(root, file), 'utf8')), file }))
      .filter(({ exports }) => exports.length > 4)
      .map(({ exports, file }) => `${file}: ${exports.join(', ')}`)
    expect(several).toEqual([])
  })

  it('uses no default export outside entry files', () => {
    const exempt = /^src\/app\//
    const defaults = sources.filter((file) => !exempt.test(file) && /^export default /m.test(readFileSync(join(root, file), 'utf8')))
    expect(defaults).toEqual([])
  })

  it('reads process.env in src/env only', () => {
    const readers = sources.filter(
      (file) => !file.startsWith(join('src', 'env')) && !file.startsWith(join('src', 'cli')) && /process\.env\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(readers).toEqual([])
  })
})

describe.each(plugins)('plugin %s', (name) => {
  const folder = join(root, 'plugins', name)

  it('has only rooms of the fixed vocabulary', () => {
    const rooms = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(rooms.filter((room) => !PLUGIN_ROOMS.includes(room))).toEqual([])
  })

  it('wires in index.ts and does nothing else there', () => {
    const source = readFileSync(join(folder, 'index.ts'), 'utf8')
    expect(source.split('\n').length).toBeLessThanOrEqual(120)
    expect(source).not.toMatch(/\bawait\b/)
  })

  it('explains itself under the eight headings', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8')
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading]) => (heading as string).trim())
    expect(headings, basename(folder)).toEqual(README_HEADINGS)
    expect(readme.split('\n').length).toBeLessThanOrEqual(150)
  })
})
