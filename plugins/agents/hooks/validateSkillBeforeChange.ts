import type { CollectionBeforeChangeHook } from 'payload'

import { validateSkill } from '../operations/validateSkill'

export const validateSkillBeforeChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  validateSkill(req, data, operation === 'create' ? undefined : originalDoc)
