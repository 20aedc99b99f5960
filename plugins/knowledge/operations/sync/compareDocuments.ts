import type { Change, SyncDocument } from './types'

const fieldsOf = (before: SyncDocument, after: SyncDocument): string[] => {
  const keys = [...new Set([...Object.keys(before.meta), ...Object.keys(after.meta)])].sort() as (keyof SyncDocument['meta'])[]
  const meta = keys.filter((key) => JSON.stringify(before.meta[key]) !== JSON.stringify(after.meta[key]))
  return [...(before.content === after.content ? [] : ['text']), ...meta]
}

/** What would have to be done to `before` to get `after`, in the order of the paths. */
export const compareDocuments = (before: readonly SyncDocument[], after: readonly SyncDocument[]): Change[] => {
  const [old, now] = [new Map(before.map((one) => [one.path, one])), new Map(after.map((one) => [one.path, one]))]
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): Change[] => {
    const [was, is] = [old.get(path), now.get(path)]
    if (!was) return [{ fields: [], kind: 'added', path }]
    if (!is) return [{ fields: [], kind: 'removed', path }]
    const fields = fieldsOf(was, is)
    return fields.length > 0 ? [{ fields, kind: 'changed', path }] : []
  })
}
