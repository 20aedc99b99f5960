import { z } from 'zod'

import { actAs } from '@/src/access/actAs'
import { can } from '@/src/access/can'
import { sql } from '@/src/db/sql'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Forbidden } from '@/src/errors/Forbidden'
import { NotFound } from '@/src/errors/NotFound'

import { publishRelease } from '../operations/publishRelease'
import { rollBackRelease } from '../operations/rollBackRelease'

/** `POST /api/content-releases/:id/publish` and `…/rollback` */
export const releaseEndpoint = (name: 'publish' | 'rollback') =>
  defineEndpoint({
    access: 'content-release:read',
    handler: async ({ params, principal, req }) => {
      const [row] = await sql(req)<{ organization: string }>('select organization_id as organization from content_releases where id = $1', [params.id])
      if (!row || !can(principal, 'content-release:read', row.organization)) throw new NotFound({ id: params.id, kind: 'content-releases' })
      if (!can(principal, 'content-entry:publish', row.organization)) throw new Forbidden({ attempted: `${name} a release`, needed: 'content-entry:publish' })
      const system = actAs(req, { kind: 'system' })
      system.context.publishing = true
      await (name === 'publish' ? publishRelease : rollBackRelease)(system, params.id)
      return { id: params.id, status: name === 'publish' ? 'PUBLISHED' : 'ROLLED_BACK' }
    },
    input: { params: z.object({ id: z.uuid() }) },
    method: 'post',
    path: `/:id/${name}`,
  })
