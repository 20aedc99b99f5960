import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import ts from 'typescript'
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

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

/** Names a file exports as values, re-exports included; types are not counted. */
const valueExports = (file: string): string[] =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      if (statement.isTypeOnly) return []
      if (!statement.exportClause || ts.isNamespaceExport(statement.exportClause)) return ['*']
      return statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    }
    if (!isExported(statement)) return []
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)
    return isNamed ? [statement.name?.text ?? 'default'] : []
  })

/** Lists by nature, the entry files of plugins and fields, and what Next prescribes. */
const HOUSES_SEVERAL = /(^src\/app\/|constants\.ts$|types\.ts$|errors\.ts$|slugs\.ts$|index\.tsx?$|options\.ts$|\.client\.tsx$)/
const exporters = sources.filter((file) => !HOUSES_SEVERAL.test(file)).map((file) => ({ exports: valueExports(file), file }))

/** `MAX_DEPTH` lives in `maxDepth.ts`. */
const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()

describe('the house', () => {
  it('has no room whose name says nothing', () => {
    const rooms = sources.flatMap((file) => file.split(sep).slice(0, -1))
    expect(NO_ROOMS.filter((name) => rooms.includes(name))).toEqual([])
  })

  it('exports one value per file', () => {
    expect(exporters.filter(({ exports }) => exports.length > 1).map(({ exports, file }) => `${file}: ${exports.join(', ')}`)).toEqual([])
  })

  it('names a file after what it exports', () => {
    const misnamed = exporters.filter(({ exports: [name], file }) => name !== undefined && plain(basename(file).replace(/\.tsx?$/, '')) !== plain(name))
    expect(misnamed.map(({ exports, file }) => `${file}: ${exports.join(', ')}`)).toEqual([])
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
