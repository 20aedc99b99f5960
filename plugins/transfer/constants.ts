import { contentShape } from './operations/contentShape'

/** Names of what an entry says and a version keeps. */
export const CONTENT_KEYS = Object.keys(contentShape) as (keyof typeof contentShape)[]

/** Task that goes on with a transfer. */
export const RUN_TRANSFER = 'run-content-transfer'
