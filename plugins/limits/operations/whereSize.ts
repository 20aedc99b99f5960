/** How deep `and` and `or` are nested in a where, and how many conditions it has. Reads what a caller sent: any shape. */
export const whereSize = (where: unknown): { conditions: number; depth: number } => {
  if (typeof where !== 'object' || where === null) return { conditions: 0, depth: 0 }
  let conditions = 0
  let depth = 0
  for (const [key, clause] of Object.entries(where)) {
    if (/^(and|or)$/i.test(key) && typeof clause === 'object' && clause !== null) {
      for (const part of Object.values(clause as object)) {
        const size = whereSize(part)
        conditions += size.conditions
        depth = Math.max(depth, size.depth + 1)
      }
    } else conditions += typeof clause === 'object' && clause !== null ? Math.max(1, Object.keys(clause).length) : 1
  }
  return { conditions, depth }
}
