import type { CollectionBeforeDeleteHook } from 'payload'

import { keepType } from '../operations/keepType'

/** Built-in types and types with entries stay. */
export const keepTypeBeforeDelete: CollectionBeforeDeleteHook = ({ id, req }) => keepType(req, String(id))
