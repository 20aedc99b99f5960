export type JsonSchema = Record<string, unknown>

/** An object of JSON, neither a list nor null. */
export const isJsonObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value)
