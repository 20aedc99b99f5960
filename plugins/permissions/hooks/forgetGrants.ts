import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { forgetRoleGrants } from '@/src/access/forgetRoleGrants'

import { idOf } from '../operations/idOf'

/** This process sees a changed role at once; others within a second. */
export const forgetGrants: CollectionAfterChangeHook & CollectionAfterDeleteHook = ({ doc, req }: { doc: { organization?: unknown }; req: Parameters<CollectionAfterChangeHook>[0]['req'] }) => {
  forgetRoleGrants(req.payload, idOf(doc.organization))
  return doc
}
