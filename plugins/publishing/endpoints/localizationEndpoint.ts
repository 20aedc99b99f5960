import { z } from 'zod'

import { can } from '@/src/access/can'
import { sql } from '@/src/db/sql'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Forbidden } from '@/src/errors/Forbidden'
import { NotFound } from '@/src/errors/NotFound'

import { publishLocalization } from '../operations/publishLocalization'

/** `POST /api/content-localizations/:id/publish` and `…/unpublish` */
export const localizationEndpoint = (name: 'publish' | 'unpublish') =>
  defineEndpoint({
    access: 'content-localization:read',
    handler: async ({ params, principal, req }) => {
      const [row] = await sql(req)<{ organization: string }>('select organization_id as organization from content_localizations where id = $1', [params.id])
      if (!row || !can(principal, 'content-localization:read', row.organization)) throw new NotFound({ id: params.id, kind: 'content-localizations' })
      if (!can(principal, 'content-entry:publish', row.organization)) throw new Forbidden({ attempted: 'publish a translation', needed: 'content-entry:publish' })
      return publishLocalization(req, params.id, name === 'publish')
    },
    input: { params: z.object({ id: z.uuid() }) },
    method: 'post',
    path: `/:id/${name}`,
  })
