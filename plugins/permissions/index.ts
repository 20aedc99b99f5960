import type { CollectionConfig, Config } from 'payload'

import { apiKeyStrategy } from '@/src/access/apiKeyStrategy'
import { addHooks } from '@/src/plugin/addHooks'
import { definePlugin } from '@/src/plugin/definePlugin'
import { extendCollections } from '@/src/plugin/extendCollections'
import { register } from '@/src/plugin/register'

import { matrixEndpoint } from './endpoints/matrixEndpoint'
import { forgetGrants } from './hooks/forgetGrants'
import { guardGrants } from './hooks/guardGrants'
import { guardUsers } from './hooks/guardUsers'
import { issueKey } from './hooks/issueKey'
import { revealKey } from './hooks/revealKey'
import { buildCatalogue } from './operations/buildCatalogue'
import { invitationGrants } from './operations/invitationGrants'
import { keyGrants } from './operations/keyGrants'
import { overrideGrants } from './operations/overrideGrants'
import { resolvePermissionsOptions } from './options'
import type { PermissionsOptions, ResolvedPermissionsOptions } from './options'

const withStrategy = (collection: CollectionConfig): CollectionConfig => {
  const auth = typeof collection.auth === 'object' ? collection.auth : {}
  return { ...collection, auth: { ...auth, disableLocalStrategy: true, strategies: [...(auth.strategies ?? []), apiKeyStrategy] } }
}

const addPermissions = (config: Config, options: ResolvedPermissionsOptions): Config => {
  const registered = register(config, 'permissions', [buildCatalogue(config.collections ?? [])])
  const guarded = extendCollections(
    registered,
    {
      [options.apiKeys]: (collection) =>
        addHooks(withStrategy(collection), {
          afterChange: [revealKey],
          beforeChange: [issueKey],
          beforeOperation: [guardGrants(keyGrants)],
        }),
      [options.invitations]: (collection) => addHooks(collection, { beforeOperation: [guardGrants(invitationGrants)] }),
      [options.rolePermissions]: (collection) =>
        addHooks(collection, {
          afterChange: [forgetGrants],
          afterDelete: [forgetGrants],
          beforeOperation: [guardGrants(overrideGrants)],
        }),
      [options.users]: (collection) => addHooks(collection, { beforeOperation: [guardUsers] }),
    },
    'permissions',
  )
  return { ...guarded, endpoints: [...(guarded.endpoints ?? []), matrixEndpoint] }
}

/**
 * The catalogue of permissions, the roles' defaults, and the guard that nobody gives more than they hold. Comes after the
 * plugins that add collections and after tenancy, which fills in the organization the guards ask about.
 */
export const permissionsPlugin = definePlugin<PermissionsOptions, ResolvedPermissionsOptions>({
  behaviour: addPermissions,
  name: 'permissions',
  resolve: resolvePermissionsOptions,
})
