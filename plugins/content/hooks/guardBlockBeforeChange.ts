import type { CollectionBeforeChangeHook } from 'payload'

import { guardBlock } from '../operations/guardBlock'
import type { Fields } from '../types'

/** Before a content block is saved: locked ones stay as they are. */
export const guardBlockBeforeChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => guardBlock(req, data, operation === 'update' ? (originalDoc as Fields) : undefined)
