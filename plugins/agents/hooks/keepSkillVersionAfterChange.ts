import type { CollectionAfterChangeHook } from 'payload'

import { sameValue } from '@/src/events/sameValue'

import { keepSkillVersion } from '../operations/keepSkillVersion'

const KEPT = ['changeLog', 'config', 'document', 'inputs', 'outputs', 'requiredPermissions', 'version']

export const keepSkillVersionAfterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const isChanged = operation === 'create' || KEPT.some((name) => !sameValue(doc[name], previousDoc?.[name]))
  if (isChanged) await keepSkillVersion(req, doc)
  return doc
}
