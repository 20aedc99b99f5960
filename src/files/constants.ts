/** Enough for every format file-type knows by its beginning. */
export const SNIFF_BYTES = 4100
