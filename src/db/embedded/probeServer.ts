import { Client } from 'pg'

/** Why a server does not answer with our password; undefined when it does. */
export const probeServer = async (url: string): Promise<Error | undefined> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    await client.end()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
