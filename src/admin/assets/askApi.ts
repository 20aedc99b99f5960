type Ask = { body?: unknown; method?: 'DELETE' | 'GET' | 'PATCH' | 'POST'; signal?: AbortSignal }

/** Asks the API with the session. Throws an Error with the server's own sentence when it refuses. */
export const askApi = async <Answer>(path: string, { body, method = 'GET', signal }: Ask = {}): Promise<Answer> => {
  const response = await fetch(path, {
    credentials: 'same-origin',
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal && { signal }),
  })
  const answer = (await response.json()) as { errors?: { message?: string }[]; message?: string }
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? answer.message ?? `The server answered ${response.status}.`)
  return answer as Answer
}
