import type { Where } from 'payload'

/** The same condition for a collection's versions: fields live under `version`, the document's id is `parent`. */
export const toVersionWhere = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, clause]) => {
      if (key === 'and' || key === 'or') return [key, (clause as Where[]).map(toVersionWhere)]
      return [key === 'id' ? 'parent' : `version.${key}`, clause]
    }),
  )
