/** Names under which answers are dropped; they are the surrogate keys as well. */
export const deliveryKeys = {
  /** An entry of the type became public: whatever may refer to it. */
  appeared: (type: string) => `a-${type}`,
  entry: (id: string) => `e-${id}`,
  /** Sites, types, keys of an organization: everything of it. */
  organization: (id: string) => `o-${id}`,
  /** What a site is set up with was extended; no answer is out of date because of it. */
  site: (organization: string) => `s-${organization}`,
  /** Something public of the type changed: its lists, feeds and what was not found. */
  type: (id: string) => `t-${id}`,
}
