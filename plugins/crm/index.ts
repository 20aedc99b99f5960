import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/registry'

import { noteContactAfterChange } from './hooks/noteContactAfterChange'
import { resolveCrmOptions, type CrmOptions, type ResolvedCrmOptions } from './options'
import { crmSkills } from './skills/crmSkills'

/** Contacts and what was said and done with them. */
export const crmPlugin = definePlugin<CrmOptions, ResolvedCrmOptions>({
  behaviour: (config) =>
    extendCollections(register(config, 'skills', crmSkills), { 'contact-activities': (collection) => addHooks(collection, { afterChange: [noteContactAfterChange] }) }, 'crm'),
  name: 'crm',
  resolve: resolveCrmOptions,
})
