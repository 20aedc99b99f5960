import type { CollectionBeforeOperationHook } from 'payload'

import { accessOptionsOf } from '@/src/access/accessOptionsOf'

import type { ResolvedTenancyOptions } from '../options'
import { chooseOrganization } from '../operations/chooseOrganization'
import { organizationOfSource } from '../operations/organizationOfSource'

/**
 * Fills in the organization of a new row before access is asked, so that access decides about the organization the row
 * really gets. A duplicate is created in the organization of its source.
 */
export const defaultOrganization =
  (options: ResolvedTenancyOptions): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    if (operation !== 'create' || args.data?.organization) return args
    const resource = overrideAccess ? undefined : accessOptionsOf(collection.access)?.resource
    const organization = args.duplicateFromID
      ? await organizationOfSource({ collection: collection.slug, id: args.duplicateFromID, req })
      : await chooseOrganization({
          header: options.header,
          permission: resource && `${resource}:create`,
          req,
        })
    return organization ? { ...args, data: { ...args.data, organization } } : args
  }
