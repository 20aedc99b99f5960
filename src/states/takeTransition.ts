import type { RequestContext } from 'payload'

import { subjectKey } from './subjectKey'
import { type TransitionNote, transitionNotesOf } from './transitionNotesOf'

/** The noted transition, once. */
export const takeTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }): TransitionNote | undefined => {
  const notes = transitionNotesOf(context)
  const note = notes.get(subjectKey(subject))
  notes.delete(subjectKey(subject))
  return note
}
