import { resolveOptions } from '@/src/plugin/resolveOptions'

export type TenancyOptions = {
  /** Header that says in which organization a row is created, for principals that belong to several. @default 'x-organization' */
  header?: string
  /** Slug of the organizations collection. @default 'organizations' */
  organizations?: string
  /** Slug of the collection of people with memberships. @default 'users' */
  users?: string
}

export type ResolvedTenancyOptions = Required<TenancyOptions>

const DEFAULTS: ResolvedTenancyOptions = Object.freeze({
  header: 'x-organization',
  organizations: 'organizations',
  users: 'users',
})

export const resolveTenancyOptions = (options: TenancyOptions): ResolvedTenancyOptions =>
  resolveOptions('tenancy', DEFAULTS, options)
