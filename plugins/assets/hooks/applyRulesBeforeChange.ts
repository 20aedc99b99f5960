import type { CollectionBeforeChangeHook } from 'payload'

import { applyLibraryRules } from '../operations/applyLibraryRules'

/** A new asset keeps the rules of its library. */
export const applyRulesBeforeChange: CollectionBeforeChangeHook = ({ data, operation, req }) => (operation === 'create' ? applyLibraryRules({ data, req }) : data)
