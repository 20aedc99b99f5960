/** Task that reads one source. */
export const FETCH_SOURCE = 'fetch-content-source'
