export type AgentsOptions = {
  /**
   * With whose permissions a skill acts when a trigger invokes it because of what a person did: `person` is the skill's own and never
   * more than that person's; `skill` is the skill's own, since the organization installed the trigger and an artist who submits work
   * need not be allowed to write reports. Skills that a person invokes never act with more than that person's.
   * @default 'person'
   */
  eventAuthority?: 'person' | 'skill'
  /**
   * How often one trigger may run in a causal chain. A trigger that already ran this often among an event's ancestors is
   * skipped, with a note on the event; depth 16 cuts what slips through.
   * @default 1
   */
  maxRunsInChain?: number
  /** Wall-clock limit of a skill whose definition and row name none, in ms (B000-034). @default 30000 */
  skillTimeoutMs?: number
  /** How long a proposal waits for its review, in days. @default 7 */
  proposalDays?: number
}

export type ResolvedAgentsOptions = Readonly<Required<AgentsOptions>>

const defaults: ResolvedAgentsOptions = Object.freeze({ eventAuthority: 'person', maxRunsInChain: 1, proposalDays: 7, skillTimeoutMs: 30_000 })

const limits: Record<Exclude<keyof AgentsOptions, 'eventAuthority'>, [min: number, max: number]> = {
  maxRunsInChain: [1, 16],
  proposalDays: [1, 365],
  skillTimeoutMs: [100, 15 * 60_000],
}

/** Fills in the defaults; throws with option, value and the accepted range. */
export const resolveAgentsOptions = (options: AgentsOptions): ResolvedAgentsOptions => {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const { eventAuthority, ...numbers } = given
  if (eventAuthority !== undefined && eventAuthority !== 'person' && eventAuthority !== 'skill') {
    throw new Error(`plugins/agents: option 'eventAuthority' is '${String(eventAuthority)}', accepted: person, skill`)
  }
  for (const [name, value] of Object.entries(numbers)) {
    const range = limits[name as keyof typeof limits]
    if (!range) throw new Error(`plugins/agents: unknown option '${name}'; accepted: ${Object.keys(defaults).join(', ')}`)
    const [min, max] = range
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new Error(`plugins/agents: option '${name}' is ${String(value)}, accepted: a whole number from ${min} to ${max}`)
    }
  }
  return { ...defaults, ...given }
}
