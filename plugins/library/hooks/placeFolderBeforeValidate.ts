import type { CollectionBeforeValidateHook } from 'payload'

import { placeFolder } from '../operations/placeFolder'

/** Before a folder is saved: its path and depth. */
export const placeFolderBeforeValidate: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => data && placeFolder({ data, originalDoc, req })
