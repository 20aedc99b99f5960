import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { noteContactAfterChange } from './hooks/noteContactAfterChange'
import { noteRiskAfterChange } from './hooks/noteRiskAfterChange'
import { resolveCrmOptions, type CrmOptions, type ResolvedCrmOptions } from './options'
import { silenceSchedule } from './schedules/silenceSchedule'
import { crmSkills } from './skills/crmSkills'

/** Contacts and deals: what was said and done, who fell silent, what is at risk. */
export const crmPlugin = definePlugin<CrmOptions, ResolvedCrmOptions>({
  behaviour: (config) =>
    extendCollections(
      register(register(config, 'skills', crmSkills), 'schedules', [silenceSchedule]),
      {
        'contact-activities': (collection) => addHooks(collection, { afterChange: [noteContactAfterChange] }),
        deals: (collection) => addHooks(collection, { afterChange: [noteRiskAfterChange] }),
      },
      'crm',
    ),
  name: 'crm',
  resolve: resolveCrmOptions,
})
