import type { CollectionBeforeChangeHook } from 'payload'

import { validateTrigger } from '../operations/validateTrigger'

export const validateTriggerBeforeChange: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => validateTrigger(req, data, originalDoc)
