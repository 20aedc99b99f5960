import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * How tests start a script of the engine as a process of its own, in any folder: as package.json does. Without the condition Lexical's entry for
 * Node awaits an import at top level, and now and then (6 of 40 starts on a busy machine, Node 20.20, tsx 4.23) Node finds nothing left
 * to wait for and ends with 13, without a word.
 */
export const nodeArguments = ['--conditions=production', '--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
