import type { RelationshipField } from 'payload'

import { actorField } from './actorField'

/** Who created the row. */
export const createdByField = (name = 'createdBy'): RelationshipField => actorField(name, { when: 'create' })
