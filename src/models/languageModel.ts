import type { Payload } from 'payload'

import { env } from '@/src/env/env'

import { apiKeyOf } from './apiKeyOf'
import { openaiClient } from './openaiClient'
import { openaiLanguageModel } from './openaiLanguageModel'
import { pricesOf } from './pricesOf'
import type { LanguageModel } from './types'

/** The language model an organization's agents use, or the named one of the same service; undefined when none is configured, and skills then use their native way. */
export const languageModel = async (payload: Payload, organization: string, name?: string): Promise<LanguageModel | undefined> => {
  const apiKey = await apiKeyOf(payload, organization)
  return apiKey === undefined ? undefined : openaiLanguageModel(openaiClient(apiKey), name ?? env().OPENAI_MODEL, { prices: await pricesOf(payload, organization) })
}
