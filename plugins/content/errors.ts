import { defineError } from '@/src/errors/defineError'

import type { TypeEffect } from './types'

/** A type of the product itself is not taken apart (B001-014). */
export const TypeProtected = defineError<{ action: string; type: string }>({
  code: 'CONTENT_TYPE_PROTECTED',
  message: ({ action, type }) => `The content type '${type}' is built in: it cannot be ${action}; duplicate it and change the copy`,
  status: 409,
})

/** A change of a type that has entries was not agreed to. */
export const TypeChangeUnconfirmed = defineError<{ effect: TypeEffect; type: string }>({
  code: 'CONTENT_TYPE_CHANGE_UNCONFIRMED',
  message: ({ effect, type }) => `Changing the content type '${type}' touches ${effect.entries} of its entries (${effect.lost} lose a value, ${effect.incomplete} become incomplete); send confirmEffect=${effect.token} to agree`,
  status: 409,
})

/** Entries of a type would lose it. */
export const TypeInUse = defineError<{ entries: number; type: string }>({
  code: 'CONTENT_TYPE_IN_USE',
  message: ({ entries, type }) => `The content type '${type}' has ${entries} entries; delete or move them first, or make the type inactive`,
  status: 409,
})

/** Somebody else saved the entry since it was read. */
export const EditConflict = defineError<{ current: number; entry: string; given: number }>({
  code: 'CONTENT_EDIT_CONFLICT',
  message: ({ current, entry, given }) => `The entry ${entry} is at version ${current}, you changed version ${given}; read it again and repeat your change`,
  status: 409,
})

/** A block that is locked keeps what it says (B001-030). */
export const BlockLocked = defineError<{ block: string }>({
  code: 'CONTENT_BLOCK_LOCKED',
  message: ({ block }) => `The content block '${block}' is locked; unlock it first`,
  status: 409,
})

/** The tree of categories has no circles. */
export const CategoryCircle = defineError<{ category: string; parent: string }>({
  code: 'CONTENT_CATEGORY_CIRCLE',
  message: ({ category, parent }) => `The category ${category} cannot lie below ${parent}, which lies below it`,
  status: 409,
})

/** An approval at a stage of a workflow that this person may not give. */
export const ReviewNotYours = defineError<{ needed: string; stage: string }>({
  code: 'CONTENT_REVIEW_NOT_YOURS',
  message: ({ needed, stage }) => `You may not answer the stage '${stage}'; it is for ${needed}`,
  status: 403,
})

/** A move in a workflow that its stages do not know. */
export const WorkflowBlocked = defineError<{ asked: string; entry: string; legal: string[]; reason: string }>({
  code: 'CONTENT_WORKFLOW_BLOCKED',
  message: ({ asked, entry, legal, reason }) => `The entry ${entry} cannot ${asked}: ${reason}; legal now: ${legal.join(', ') || 'nothing'}`,
  status: 409,
})

/** A template that is put away begins no entries. */
export const TemplateInactive = defineError<{ template: string }>({
  code: 'CONTENT_TEMPLATE_INACTIVE',
  message: ({ template }) => `The page template '${template}' is not active; no entries begin with it`,
  status: 409,
})
