import type { TypeWithID } from 'payload'

import { textOf } from './textOf'
import type { SkillContext } from './types'

/**
 * The record a skill is about: the one its input names under `key` (events write `dealId`), else the one the invocation is about. Null when it
 * is gone, or the agent may not read it.
 */
export const subjectOf = async (context: SkillContext<Record<string, unknown>>, collection: string, key: string): Promise<(Record<string, unknown> & TypeWithID) | null> => {
  const id = textOf(context.input[key])
  return id ? context.findByID<Record<string, unknown> & TypeWithID>({ collection, id }) : context.entity
}
