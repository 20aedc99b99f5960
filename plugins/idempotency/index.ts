import type { Config } from 'payload'

import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'
import { wrapEndpoints } from '@/src/plugin/wrapEndpoints'
import type { WrappedEndpoint } from '@/src/plugin/wrapEndpoints'

import { idempotently } from './operations/idempotently'
import { sweepRecords } from './operations/sweepRecords'
import { resolveIdempotencyOptions } from './options'
import type { IdempotencyOptions, ResolvedIdempotencyOptions } from './options'

/** Creates of every collection, and endpoints that say `custom.idempotent`. */
const isCovered = ({ collection, custom, method, path }: WrappedEndpoint): boolean =>
  method === 'post' && (custom?.idempotent === true || (collection !== undefined && (path === '/' || path === '/:id/duplicate')))

const addIdempotency = (config: Config, options: ResolvedIdempotencyOptions): Config => {
  const known = extendCollections(config, { [options.collection]: (collection) => collection }, 'idempotency')
  const scheduled = register(known, 'schedules', [
    {
      cron: '17 * * * *',
      name: 'idempotency-sweep',
      run: ({ payload }) => sweepRecords(payload, options),
    },
  ])
  return wrapEndpoints(scheduled, (endpoint, handler) =>
    isCovered(endpoint) ? idempotently(handler, options, endpoint.custom?.transaction !== false) : undefined,
  )
}

/** `Idempotency-Key` on every REST create and on endpoints that opt in. */
export const idempotencyPlugin = definePlugin<IdempotencyOptions, ResolvedIdempotencyOptions>({
  behaviour: addIdempotency,
  name: 'idempotency',
  resolve: resolveIdempotencyOptions,
})
