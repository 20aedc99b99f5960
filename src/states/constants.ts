/** Key in the request's context of the transition that was asked for. */
export const ASKED_TRANSITION = 'askedTransition'
