import type { Payload } from 'payload'

import type { PriceTable } from './types'

const isPrice = (value: unknown): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number' && one >= 0)

/** The organization's own price table, from its settings; entries that are no pair of prices are left out. */
export const pricesOf = async (payload: Payload, organization: string): Promise<PriceTable> => {
  if (!payload.collections.organizations) return {}
  const found = await payload.findByID({ collection: 'organizations', depth: 0, disableErrors: true, id: organization, overrideAccess: true })
  const settings = (found as { settings?: { modelPrices?: unknown } } | null)?.settings?.modelPrices
  if (typeof settings !== 'object' || settings === null) return {}
  return Object.fromEntries(Object.entries(settings).filter((entry): entry is [string, [number, number]] => isPrice(entry[1])))
}
