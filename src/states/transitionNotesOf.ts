import type { RequestContext } from 'payload'

/** A change of state on its way through one write, between the guard and the history. */
export type TransitionNote = { from: string; to: string; transition: string }

const KEY = 'stateTransitions'

/** The noted transitions of a request, by `subjectKey`. */
export const transitionNotesOf = (context: RequestContext): Map<string, TransitionNote> => {
  const notes = (context[KEY] as Map<string, TransitionNote> | undefined) ?? new Map<string, TransitionNote>()
  context[KEY] = notes
  return notes
}
