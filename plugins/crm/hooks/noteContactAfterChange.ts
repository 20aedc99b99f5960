import type { CollectionAfterChangeHook } from 'payload'

import { relationId } from '@/src/states/relationId'

import { noteContact } from '../operations/noteContact'

/** An activity that has a direction is a contact with the person. */
export const noteContactAfterChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const contact = relationId(doc.contact)
  if (operation === 'create' && contact && doc.direction) await noteContact({ at: String(doc.completedAt ?? doc.createdAt), contact, req })
}
