import type { CollectionBeforeValidateHook } from 'payload'

import { nextVersion } from '../operations/nextVersion'

const KEPT = ['asset', 'changeType', 'diffMetadata', 'file', 'isCurrentVersion', 'versionNumber'] as const

/** A version is history: after it is made only its note changes. */
export const numberVersionBeforeValidate: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'create') return nextVersion({ data, req })
  return { ...data, ...Object.fromEntries(KEPT.map((name) => [name, originalDoc?.[name]])) }
}
