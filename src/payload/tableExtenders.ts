import type { postgresAdapter } from '@payloadcms/db-postgres'

export type AfterSchemaHook = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/** Payload's way of extending a table, by adapter. */
export const tableExtenders = new WeakMap<object, Parameters<AfterSchemaHook>[0]['extendTable']>()
