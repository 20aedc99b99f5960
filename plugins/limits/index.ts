import type { Config } from 'payload'

import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { register } from '@/src/plugin/register'
import { wrapEndpoints } from '@/src/plugin/wrapEndpoints'

import { countGraphql } from './hooks/countGraphql'
import { graphqlRule } from './operations/graphqlRule'
import { sweepCounts } from './operations/sweepCounts'
import { withinLimits } from './operations/withinLimits'
import { resolveLimitsOptions } from './options'
import type { LimitsOptions, ResolvedLimitsOptions } from './options'

// Before hooks that ask the database.
const FIRST = { first: true }

const addLimits = (config: Config, options: ResolvedLimitsOptions): Config => {
  const { validationRules } = config.graphQL ?? {}
  const counted: Config = {
    ...config,
    collections: config.collections?.map((collection) => addHooks(collection, { beforeOperation: [countGraphql(options)] }, FIRST)),
    graphQL: {
      ...config.graphQL,
      validationRules: (args) => [
        ...(validationRules?.(args) ?? []),
        graphqlRule(options, args.variableValues ?? {}),
      ],
    },
  }
  const isShared = options.rates !== false && options.store === 'postgres'
  const swept = isShared ? register(counted, 'schedules', [{ cron: '*/5 * * * *', name: 'limits-sweep', run: ({ payload }) => sweepCounts(payload) }]) : counted
  return wrapEndpoints(swept, (endpoint, handler) => withinLimits(endpoint, handler, options))
}

/** Page sizes, depth, where and request rates of REST and GraphQL. The Local API is not limited. Comes last, so that it is asked first. */
export const limitsPlugin = definePlugin<LimitsOptions, ResolvedLimitsOptions>({
  behaviour: addLimits,
  name: 'limits',
  resolve: resolveLimitsOptions,
})
