import type { CollectionBeforeOperationHook } from 'payload'

import type { ResolvedLimitsOptions } from '../options'
import { countRequest } from '../operations/countRequest'

const COUNTED = 'limitsCounted'

/** GraphQL has no endpoint to wrap: its first operation counts the request. */
export const countGraphql =
  (options: ResolvedLimitsOptions): CollectionBeforeOperationHook =>
  async ({ args, req }) => {
    if (req.payloadAPI !== 'GraphQL' || req.context[COUNTED]) return args
    req.context[COUNTED] = true
    await countRequest(req, options)
    return args
  }
