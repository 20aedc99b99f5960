import type { CollectionConfig, PayloadRequest, Where } from 'payload'

/** `resource:action`, e.g. `brief:create`; `brief:*` and `*` are accepted where permissions are granted. */
export type Permission = string

/** One membership of a person in one organization. */
export type Membership = { organization: string; permissions: Permission[]; role: string }

/**
 * Who acts. Every access decision starts here and nowhere else.
 * - `agent` acts with the intersection of its skill's permissions and its initiator's.
 * - `system` is the engine itself (migrations, clock, seeds); it is never derived from an HTTP request.
 */
export type Principal =
  | { kind: 'agent'; id: string; initiator?: Principal; invocation?: string; organization: string; permissions: Permission[] }
  | { kind: 'anonymous' }
  | { kind: 'api-key'; id: string; organization: string; scopes: Permission[] }
  | { kind: 'client-user'; client: string; clientTeams: string[]; id: string; organization: string }
  | { kind: 'system' }
  | { kind: 'user'; id: string; isPlatformAdmin: boolean; memberships: Membership[] }

export type Action = 'create' | 'delete' | 'read' | 'update'

/** What a plugin says about permissions; catalogues of several plugins are joined. */
export type PermissionCatalogue = {
  /** Other spellings and what they stand for, e.g. seed 003's `PROJECT_CREATE`: `['project:create']`. */
  aliases?: Record<string, readonly Permission[]>
  /** Name of the catalogue, usually the plugin's. */
  name: string
  /** Every permission that exists, with a sentence for the settings page. */
  permissions: Record<Permission, string>
  /** Default grants by role. */
  roles: Record<string, Permission[]>
}

/** What an access rule may answer. Anything else is a programming error: it denies and is logged. */
export type Decision = boolean | Where

/** Which rows, for one action of one principal. On create only `true` opens, as there is no row yet to match a `Where`. */
export type AccessRule = (args: {
  action: Action
  data?: Record<string, unknown>
  principal: Principal
  req: PayloadRequest
}) => Decision | Promise<Decision>

export type AccessOptions = {
  /** Rows opened to people besides those of their permission, within their organizations, e.g. their own notifications. */
  also?: AccessRule
  /** What client-portal users may do. @default none */
  client?: ClientRule
  /**
   * Path of the organization in a row: `id` for organizations themselves, `organizations.organization` for users.
   * `false` for a global collection: read with the permission in any organization, written by platform admins only.
   * @default 'organization'
   */
  organizationPath?: false | string
  /** Rows that anybody may read, signed in or not. @default none */
  publicRead?: true | Where
  /** Singular kebab-case name; permissions are `<resource>:create|read|update|delete`. */
  resource: string
  /** A condition that must hold besides the permission, for everyone but the system, e.g. a document's visibility. */
  restrict?: AccessRule
}

/** Which rows a client-portal user may see or touch; `false` (the default) is none. */
export type ClientRule = (args: {
  action: Action
  principal: Extract<Principal, { kind: 'client-user' }>
  req: PayloadRequest
}) => false | true | Where

/** What `accessFor` makes. */
export type CollectionAccess = Required<
  Pick<NonNullable<CollectionConfig['access']>, 'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'>
>
