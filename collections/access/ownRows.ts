import type { AccessRule } from '@/src/access/types'

/** People read and change the rows that name them in `field`, whatever their role. */
export const ownRows =
  (field: string): AccessRule =>
  ({ action, principal }) =>
    principal.kind === 'user' && (action === 'read' || action === 'update') && { [field]: { equals: principal.id } }
