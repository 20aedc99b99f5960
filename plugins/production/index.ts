import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { deliverableEndpoints } from './endpoints/deliverableEndpoints'
import { portalReviewEndpoint } from './endpoints/portalReviewEndpoint'
import { continueStoryBeforeOperation } from './hooks/continueStoryBeforeOperation'
import { prepareDeliverableBeforeChange } from './hooks/prepareDeliverableBeforeChange'
import { resolveProductionOptions, type ProductionOptions, type ResolvedProductionOptions } from './options'
import { deadlinesSchedule } from './schedules/deadlinesSchedule'
import { productionSkills } from './skills/productionSkills'

/** Briefs are planned, deliverables are reviewed twice and measured. */
export const productionPlugin = definePlugin<ProductionOptions, ResolvedProductionOptions>({
  behaviour: (config) =>
    extendCollections(
      register(register({ ...config, endpoints: [...(config.endpoints ?? []), portalReviewEndpoint] }, 'skills', productionSkills), 'schedules', [deadlinesSchedule]),
      {
        briefs: (collection) => addHooks(collection, { beforeOperation: [continueStoryBeforeOperation] }),
        // Before the guard of the states, which looks at the reviews.
        deliverables: (collection) => ({
          ...addHooks(collection, { beforeChange: [prepareDeliverableBeforeChange], beforeOperation: [continueStoryBeforeOperation] }, { first: true }),
          endpoints: [...(collection.endpoints || []), ...deliverableEndpoints],
        }),
      },
      'production',
    ),
  name: 'production',
  resolve: resolveProductionOptions,
})
