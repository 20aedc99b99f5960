import { definePlugin } from '@/src/plugin/definePlugin'

import { createRequestEndpoint } from './endpoints/createRequestEndpoint'
import { readFileEndpoint } from './endpoints/readFileEndpoint'
import type { PortalOptions, ResolvedPortalOptions } from './options'
import { resolvePortalOptions } from './options'

/** What client users do in the portal beyond reading: send requests and open the files of deliverables. */
export const portalPlugin = definePlugin<PortalOptions, ResolvedPortalOptions>({
  behaviour: (config, options) => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), createRequestEndpoint(options), readFileEndpoint],
  }),
  name: 'portal',
  resolve: resolvePortalOptions,
})
