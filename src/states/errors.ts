import { defineError } from '@/src/errors/defineError'

/** A write whose change of state is no transition of the machine. */
export const TransitionIllegal = defineError<{
  asked: string
  collection: string
  field: string
  from: null | string
  id: null | string
  legal: { name: string; to: string }[]
}>({
  code: 'STATE_TRANSITION_ILLEGAL',
  message: ({ asked, collection, field, from, id, legal }) => {
    const ways = legal.map(({ name, to }) => `${name} (${to})`).join(', ') || 'none, the state is final'
    return from === null
      ? `${collection} cannot be created with ${field} '${asked}'; it may start as ${legal.map(({ to }) => to).join(', ')}`
      : `${collection} ${id} is '${from}' in ${field} and cannot go to '${asked}'; legal from here: ${ways}`
  },
  status: 409,
})

/** The state changed between reading and writing: somebody else was faster. */
export const TransitionConflict = defineError<{ collection: string; field: string; from: string; id: string; now: string }>({
  code: 'STATE_TRANSITION_CONFLICT',
  message: ({ collection, field, from, id, now }) =>
    `${collection} ${id} left '${from}' in ${field} meanwhile and is '${now}'; read it again and decide anew`,
  status: 409,
})

/** A guard of the transition found something missing. */
export const TransitionBlocked = defineError<{ collection: string; id: string; problem: string; transition: string }>({
  code: 'STATE_TRANSITION_BLOCKED',
  message: ({ collection, id, problem, transition }) => `${transition} of ${collection} ${id} is not possible yet: ${problem}`,
  status: 409,
})

/** The principal may not do this transition. */
export const TransitionForbidden = defineError<{ field: string; from: string; to: string; transition: string }>({
  code: 'STATE_TRANSITION_FORBIDDEN',
  message: ({ field, from, to, transition }) => `You may not do '${transition}' (${field} from '${from}' to '${to}')`,
  status: 403,
})
