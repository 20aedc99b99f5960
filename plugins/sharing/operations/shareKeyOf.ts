import type { Grant } from './types'

/** Comments of one link are its own: what one recipient writes, another does not read. */
export const shareKeyOf = ({ collection, id, kind }: Grant): string => (kind === 'collection' ? `collection:${collection}` : `${kind}:${id}`)
