import { Liquid } from 'liquidjs'

/** Limits of one rendering: a template written by a user must not stop a worker. */
const LIMITS = { memoryLimit: 5_000_000, parseLimit: 200_000, renderLimit: 1000 }

/** Templates stand alone: `include`, `render` and `layout` find nothing, so that no file of the machine is ever read. */
const noFiles = {
  contains: async () => false,
  containsSync: () => false,
  dirname: (file: string) => file,
  exists: async () => false,
  existsSync: () => false,
  readFile: async (file: string): Promise<string> => Promise.reject(new Error(`a template cannot include '${file}'`)),
  readFileSync: (file: string): string => {
    throw new Error(`a template cannot include '${file}'`)
  },
  resolve: (_: string, file: string) => file,
  sep: '/',
}

const escapeMarkdown = (value: unknown): string =>
  String(value ?? '')
    .replace(/&(?=#?\w+;)/g, '&amp;') // a lone & is one in markdown too, and reads better where the source is shown
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3')

const engineFor = (outputEscape?: (value: unknown) => string) =>
  new Liquid({ fs: noFiles, ownPropertyOnly: true, strictFilters: true, ...LIMITS, ...(outputEscape ? { outputEscape } : {}) })

const engines = { markdown: engineFor(escapeMarkdown), text: engineFor() }

/**
 * Fills in a Liquid template. With `as: 'markdown'` every value is escaped, so that what a client wrote is shown as it was written and can
 * neither format nor link; `text` takes values as they are, for subjects. No file access, bounded time and memory; an unknown filter is an error.
 */
export const renderTemplate = async (template: string, values: object, as: 'markdown' | 'text'): Promise<string> =>
  String(await engines[as].parseAndRender(template, values))
