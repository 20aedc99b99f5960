/** A repeated group that itself repeats, e.g. `(a+)+`: takes exponential time on text that almost matches. */
const NESTED_REPEAT = /\((?:[^()\\]|\\.)*[+*}](?:[^()\\]|\\.)*\)[+*{]/
/** A repeated choice, e.g. `(a|a)*`: its parts may overlap. */
const REPEATED_CHOICE = /\((?:[^()\\]|\\.)*\|(?:[^()\\]|\\.)*\)[+*{]/

/** What keeps a pattern from being used: it must compile, and it must not be able to stop the process on a crafted text. */
export const patternProblem = (pattern: string): string | undefined => {
  try {
    new RegExp(pattern, 'u')
  } catch (cause) {
    return `is no regular expression: ${cause instanceof Error ? cause.message : String(cause)}`
  }
  if (NESTED_REPEAT.test(pattern) || REPEATED_CHOICE.test(pattern) || /\\[1-9]|\\k</.test(pattern)) {
    return 'may take too long: repeat no group that repeats or chooses inside, and use no back references'
  }
  return undefined
}
