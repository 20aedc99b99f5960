import { type ApiClient, apiClient } from './apiClient'
import type { SignIn } from './types'

/** Signs a person in, as the sign-in page does. */
export const signedInClient = async (url: string, person: SignIn): Promise<ApiClient> => {
  const { token } = await apiClient(url).post(`/api/${person.collection}/login`, { email: person.email, password: person.password })
  return apiClient(url, `JWT ${String(token)}`)
}
