import { expect, it } from 'vitest'

import { expandPermissions } from './expandPermissions'
import type { PermissionCatalogue } from './types'

const catalogues: PermissionCatalogue[] = [
  { name: 'a', permissions: { 'brief:create': '', 'brief:read': '', 'comment:delete': '' }, roles: {} },
  { aliases: { ALL_BRIEFS: ['brief:*'], COMMENT_DELETE: ['comment:delete'] }, name: 'b', permissions: { 'stage:assign': '' }, roles: {} },
]

it.each([
  [['*'], ['brief:create', 'brief:read', 'comment:delete', 'stage:assign']],
  [['brief:*'], ['brief:create', 'brief:read']],
  [['COMMENT_DELETE', 'comment:delete'], ['comment:delete']],
  [['ALL_BRIEFS'], ['brief:create', 'brief:read']],
  [['toString'], ['toString']],
  [['unknown:do'], ['unknown:do']],
])('%j stands for %j', (granted, expected) => {
  expect(expandPermissions(catalogues, granted)).toEqual(expected)
})
