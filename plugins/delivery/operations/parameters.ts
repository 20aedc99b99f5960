/** Values of one statement; `add` says under which name the value stands in its text. */
export type Parameters = { add: (value: unknown) => string; values: unknown[] }

/** Starts the list, after `values` that are there already. */
export const parameters = (values: unknown[] = []): Parameters => ({
  add: (value) => {
    values.push(value)
    return `$${values.length}`
  },
  values,
})
