import type { CollectionSlug, PayloadRequest } from 'payload'

import { lockRow } from '@/src/db/lockRow'

import type { AppliedWrite } from '../types'
import { currentDocument } from './currentDocument'
import { editsSince } from './editsSince'
import { fieldsThatDiffer } from './fieldsThatDiffer'

type Fields = Record<string, unknown>

const nameOf = (write: AppliedWrite, doc: Fields): string => `${write.collection} ${String(doc.title ?? doc.name ?? doc.subject ?? write.id)}`

/** What the collection itself says against taking a document back, e.g. that the mail was sent. */
const objectionOf = (req: PayloadRequest, collection: string, doc: Fields): string | undefined => {
  const cannotUndo = req.payload.collections[collection as CollectionSlug]?.config.custom?.cannotUndo as ((doc: Fields) => string | undefined) | undefined
  return cannotUndo?.(doc)
}

const objections = async (req: PayloadRequest, invocation: string, write: AppliedWrite, doc: Fields, expected: Fields): Promise<string[]> => {
  const differing = fieldsThatDiffer(expected, doc)
  const objection = write.kind === 'create' ? objectionOf(req, write.collection, doc) : undefined
  if (objection) return [objection]
  if (write.kind !== 'create' || differing.length > 0) return differing
  const isEdited = write.sealedAt !== undefined && Date.parse(String(doc.updatedAt)) > Date.parse(write.sealedAt)
  return isEdited ? editsSince(req, invocation, write) : []
}

/**
 * What stands against taking writes back, a sentence each; locks their rows, so that nobody edits them between this look and the undoing. Of
 * several writes of one field the last counts. What is gone already needs no undoing where it was created, and cannot be had where it was changed.
 */
export const revertProblems = async (req: PayloadRequest, invocation: string, writes: AppliedWrite[]): Promise<string[]> => {
  const seen = new Map<string, Set<string>>()
  const problems: string[] = []
  for (const write of writes.toReversed()) {
    const key = `${write.collection}/${write.id}`
    const later = seen.get(key) ?? new Set<string>()
    const expected = Object.fromEntries(Object.entries(write.after ?? {}).filter(([name]) => !later.has(name)))
    seen.set(key, new Set([...later, ...Object.keys(expected)]))
    await lockRow(req, write.collection, write.id)
    const doc = await currentDocument(req, write.collection, write.id)
    if (doc) problems.push(...(await objections(req, invocation, write, doc, expected)).map((problem) => `${nameOf(write, doc)}: ${problem}`))
    else if (write.kind !== 'create') problems.push(`${key} was deleted since`)
  }
  return problems
}
