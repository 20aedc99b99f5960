/** What Next and Payload ask for; the whole suite was run with 20.9.0 itself. */
const OLDEST = [20, 9] as const

/** What is wrong with the Node that runs this, in a sentence; undefined when it is new enough. */
export const nodeProblem = (version: string): string | undefined => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const isNew = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  return isNew ? undefined : `Node ${OLDEST.join('.')} or newer is needed, this is ${version}.`
}
