export type Facts = Record<string, unknown>

/** The facts that are known. */
export const definedFacts = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))
