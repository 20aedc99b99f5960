import type { PriceTable } from './types'

/** USD per million tokens, input and output, of the models' own service; list prices of November 2026. Other models cost 0 here. */
const PRICES: Record<string, readonly [input: number, output: number]> = {
  'gpt-4.1': [2, 8],
  'gpt-4.1-mini': [0.4, 1.6],
  'gpt-4.1-nano': [0.1, 0.4],
  'gpt-4o': [2.5, 10],
  'gpt-4o-mini': [0.15, 0.6],
  'gpt-5': [1.25, 10],
  'gpt-5-mini': [0.25, 2],
  'gpt-5-nano': [0.05, 0.4],
  'o4-mini': [1.1, 4.4],
  'text-embedding-3-large': [0.13, 0],
  'text-embedding-3-small': [0.02, 0],
}

/** Dated names (`gpt-5-mini-2026-01-31`) cost what the plain name costs. */
const DATE = /-\d{4}-\d\d-\d\d$/

/** What the tokens cost in USD, by the organization's own prices where it has some. */
export const costOf = (model: string, inputTokens: number, outputTokens: number, own: PriceTable = {}): number => {
  const plain = model.replace(DATE, '')
  const [input, output] = own[model] ?? own[plain] ?? PRICES[plain] ?? [0, 0]
  return (inputTokens * input + outputTokens * output) / 1_000_000
}
