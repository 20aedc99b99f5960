/** Asks again until there is an answer; throws after `timeoutMs`. */
export const eventually = async <Answer>(what: string, ask: () => Promise<Answer | undefined>, timeoutMs = 30_000): Promise<Answer> => {
  const until = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > until) throw new Error(`${what} did not happen within ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
