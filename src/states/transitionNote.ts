import type { RequestContext } from 'payload'

/** A change of state on its way through one write, between the guard and the history. */
type Note = { from: string; to: string; transition: string }

const KEY = 'stateTransitions'

const notesOf = (context: RequestContext): Map<string, Note> => {
  const notes = (context[KEY] as Map<string, Note> | undefined) ?? new Map<string, Note>()
  context[KEY] = notes
  return notes
}

const keyOf = (subject: { collection: string; field: string; id: string }) => `${subject.collection}/${subject.id}/${subject.field}`

/** Notes the transition a document goes through. Keyed by document, as bulk writes share one context. */
export const noteTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }, note: Note): void => {
  notesOf(context).set(keyOf(subject), note)
  // What was asked for is done: a hook may write the same document again in the same request.
  if (askedTransition(context, subject)) delete context[ASKED]
}

/** The noted transition, once. */
export const takeTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }): Note | undefined => {
  const notes = notesOf(context)
  const note = notes.get(keyOf(subject))
  notes.delete(keyOf(subject))
  return note
}

/** What `applyTransition` decided on: the transition's name, and the state it was decided in. */
type Asked = { from: string; transition: string }

const ASKED = 'askedTransition'

/** Says in `context` which transition of which document the write below is meant to be. */
export const askTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }, asked: Asked): void => {
  context[ASKED] = { ...asked, key: keyOf(subject) }
}

/** The transition asked for this very document; other writes of the same request share the context, and are not meant. */
export const askedTransition = (context: RequestContext, subject: { collection: string; field: string; id: string }): Asked | undefined => {
  const asked = context[ASKED] as (Asked & { key: string }) | undefined
  return asked?.key === keyOf(subject) ? asked : undefined
}
