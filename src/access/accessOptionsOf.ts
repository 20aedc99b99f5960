import type { CollectionConfig } from 'payload'

import { declaredAccess } from './declaredAccess'
import type { AccessOptions } from './types'

/** The options of a collection's access, when it was made by `accessFor`. Undefined otherwise. */
export const accessOptionsOf = (access: CollectionConfig['access']): AccessOptions | undefined =>
  access?.read ? declaredAccess.get(access.read) : undefined
