import type { ApiClient, Json } from './apiClient'

/** The id of the first event about a row; the dispatcher needs a moment to be asked. */
export const firstEventOf = async (api: ApiClient, collection: string, id: string): Promise<string> => {
  const { docs } = await api.get(`/api/content-events?where[sourceType][equals]=${collection}&where[sourceId][equals]=${id}&sort=createdAt&limit=1&depth=0`)
  const [event] = docs as Json[]
  if (!event) throw new Error(`there is no event about ${collection} ${id}; is the agents plugin switched on?`)
  return String(event.id)
}
