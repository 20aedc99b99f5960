import type { RelationshipField } from 'payload'

import { actorField } from './actorField'

/** Who wrote the row last. */
export const lastEditedByField = (name = 'lastEditedBy'): RelationshipField => actorField(name, { when: 'always' })
