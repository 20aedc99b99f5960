import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { contactRequestEndpoint } from './endpoints/contactRequestEndpoint'
import { requestEndpoint } from './endpoints/requestEndpoint'
import { resolveIntakeOptions, type IntakeOptions, type ResolvedIntakeOptions } from './options'
import { briefCreator } from './skills/briefCreator'
import { intakeProcessor } from './skills/intakeProcessor'

/** Requests of clients come in here and become briefs. */
export const intakePlugin = definePlugin<IntakeOptions, ResolvedIntakeOptions>({
  behaviour: (config) =>
    extendCollections(
      register({ ...config, endpoints: [...(config.endpoints ?? []), requestEndpoint] }, 'skills', [briefCreator, intakeProcessor]),
      {
        contacts: (collection) => ({ ...collection, endpoints: [...(collection.endpoints || []), contactRequestEndpoint] }),
      },
      'intake',
    ),
  name: 'intake',
  resolve: resolveIntakeOptions,
})
