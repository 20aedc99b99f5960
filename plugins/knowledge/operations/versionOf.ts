import { createHash } from 'node:crypto'

import { changedSections } from './changedSections'

type Fields = Record<string, unknown>

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

const logOf = (data: Fields, original: Fields, sections: string[], restored: unknown): string => {
  const said = text(data.changeLog)
  if (restored !== undefined) return `Restored version ${String(restored)}.`
  return said && said !== original.changeLog ? said : `Changed: ${sections.join(', ') || 'spacing only'}.`
}

/**
 * Number, sections and log of the version a save makes (B000-017, B000-018). They are never taken from what was sent, and a save that leaves the
 * content as it was makes no new number. `restored` is the number of the version that is brought back.
 */
export const versionOf = (data: Fields, original: Fields | undefined, content: string, restored?: unknown): Fields => {
  const contentHash = createHash('sha256').update(content).digest('hex')
  if (!original) return { changeLog: text(data.changeLog), changedSections: [], contentHash, restoredFrom: undefined, version: 1 }
  const { changeLog, changedSections: sectionsBefore, restoredFrom, version } = original
  if (original.contentHash === contentHash) return { changeLog: text(data.changeLog) ?? changeLog, changedSections: sectionsBefore, contentHash, restoredFrom, version }
  const sections = changedSections(String(original.content ?? ''), content)
  return {
    changeLog: logOf(data, original, sections, restored),
    changedSections: sections,
    contentHash,
    restoredFrom: restored === undefined ? null : String(restored),
    version: Number(version ?? 1) + 1,
  }
}
