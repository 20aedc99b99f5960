/**
 * A vector as the text of its column's type. Sent without a type, so that `<=>` takes the column's: pgvector's where it is installed,
 * the exact one for `real[]` elsewhere.
 */
export const vectorText = (vector: readonly number[], hasVectors: boolean): string => (hasVectors ? `[${vector.join(',')}]` : `{${vector.join(',')}}`)
