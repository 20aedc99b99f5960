import type { LateBatch } from './waitingWrites'

/** Statements are prepared once per connection: planning one of them takes longer than running it. There are few. */
const names = new Map<string, string>()

/** One statement for all of them. PostgreSQL runs a `select` among the items because the result asks for its rows. */
export const lateStatement = (batches: LateBatch[]): { name: string; text: string; values: string[] } => {
  const steps = batches.map(({ write }, index) => Object.entries(write.steps(`$${index + 1}::jsonb`)))
  const items = steps.flat().map(([name, text]) => `${name} as (${text})`)
  const results = steps.map((own) => `(select count(*) from ${own.at(-1)?.[0]})`)
  const text = `with ${items.join(',\n')}\nselect ${results.join(', ')}`
  const name = names.get(text) ?? `late_${names.size}`
  names.set(text, name)
  return { name, text, values: batches.map(({ rows }) => JSON.stringify(rows)) }
}
