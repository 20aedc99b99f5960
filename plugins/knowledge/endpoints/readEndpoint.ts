import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { NotFound } from '@/src/errors/NotFound'

import { organizationFor } from '../operations/organizationFor'
import { readKnowledge } from '../operations/readKnowledge'

/** `GET /api/knowledge/document?path=/playbooks/retail&asOf=2026-01-31T12:00:00Z` (or `version=3`, or `id=…`): a document as it is or was. */
export const readEndpoint = defineEndpoint({
  access: 'authenticated',
  handler: async ({ query: { asOf, id, organization, path = '', session, version }, req }) => {
    const found = await readKnowledge({
      asOf: asOf ?? version,
      organization: await organizationFor(req, organization),
      req,
      session,
      ...(id ? { id } : { path }),
    })
    if (!found) throw new NotFound({ id: id ?? path, kind: 'knowledge document' })
    return found
  },
  input: {
    query: z
      .object({
        asOf: z.iso.datetime({ offset: true }).transform((text) => new Date(text)).optional(),
        id: z.uuid().optional(),
        organization: z.uuid().optional(),
        path: z.string().min(1).max(500).optional(),
        session: z.string().max(200).optional(),
        version: z.coerce.number().int().min(1).optional(),
      })
      .refine(({ id, path }) => (id === undefined) !== (path === undefined), { message: 'say either id or path', path: ['path'] })
      .refine(({ asOf, version }) => asOf === undefined || version === undefined, { message: 'say either asOf or version', path: ['asOf'] }),
  },
  method: 'get',
  path: '/knowledge/document',
})
