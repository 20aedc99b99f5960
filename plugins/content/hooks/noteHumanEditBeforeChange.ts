import type { CollectionBeforeChangeHook } from 'payload'

import { noteHumanEdit } from '../operations/noteHumanEdit'

/** What an agent wrote and a person changed is no longer the agent's alone. */
export const noteHumanEditBeforeChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  operation === 'update' && originalDoc ? noteHumanEdit({ data, original: originalDoc, req }) : data
