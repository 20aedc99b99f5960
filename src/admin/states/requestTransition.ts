/** Asks the server for a transition; undefined when it was done, else the problem in a sentence. */
export const requestTransition = async ({ field, name, url }: { field: string; name: string; url: string }): Promise<string | undefined> => {
  try {
    const response = await fetch(`${url}/${encodeURIComponent(name)}?field=${encodeURIComponent(field)}`, {
      body: '{}',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? `The server answered ${response.status}.`
  } catch (error) {
    return `The server could not be reached: ${error instanceof Error ? error.message : String(error)}`
  }
}
