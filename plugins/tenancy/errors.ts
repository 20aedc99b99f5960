import { defineError } from '@/src/errors/defineError'

type FieldProblem = { message: string; path: string }

const atOrganization = (message: string): FieldProblem[] => [{ message, path: 'organization' }]

/** A row would belong to no organization. `choices` are those the principal could name. */
export const OrganizationMissing = defineError<{ collection: string; errors: FieldProblem[] }>({
  code: 'TENANCY_ORGANIZATION_MISSING',
  message: ({ collection, errors }) => `Cannot create in ${collection}: ${errors[0]?.message}`,
  status: 400,
})

export const organizationMissing = (collection: string, header: string): InstanceType<typeof OrganizationMissing> =>
  new OrganizationMissing({
    collection,
    errors: atOrganization(`say the organization: the field 'organization' or the header '${header}'`),
  })

/** Rows never move to another organization. */
export const OrganizationImmutable = defineError<{ collection: string; errors: FieldProblem[]; id: string }>({
  code: 'TENANCY_ORGANIZATION_IMMUTABLE',
  message: ({ collection, id }) => `Cannot move ${collection} ${id} to another organization; create it there instead`,
  status: 400,
})

export const organizationImmutable = (collection: string, id: string): InstanceType<typeof OrganizationImmutable> =>
  new OrganizationImmutable({ collection, errors: atOrganization('the organization of a row cannot be changed'), id })

/**
 * A relation points to a row that is not in the row's own organization. Says the same for a row that does not exist at
 * all, so that it answers nothing about other organizations.
 */
export const ForeignReference = defineError<{ collection: string; errors: FieldProblem[] }>({
  code: 'TENANCY_REFERENCE_FOREIGN',
  message: ({ collection, errors }) =>
    `Cannot write ${collection}: ${errors.map(({ message, path }) => `${path}: ${message}`).join('; ')}`,
  status: 400,
})

/** Collections that came after the plugin, at boot. */
export const CollectionUncovered = defineError<{ collections: string[] }>({
  code: 'TENANCY_COLLECTION_UNCOVERED',
  message: ({ collections }) =>
    `Cannot keep ${collections.join(', ')} in organizations: added after tenancyPlugin. List the plugin that adds ${collections.length === 1 ? 'it' : 'them'} before agentsPlugin, tenancyPlugin and permissionsPlugin`,
  status: 500,
})
