export type EntityRef = { id: string; slug: string }

/** A reference as a key of a map. */
export const refKey = ({ id, slug }: EntityRef) => `${slug}:${id}`
