import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { NotFound } from '@/src/errors/NotFound'
import { relationId } from '@/src/states/relationId'

import { createRequest } from '../operations/createRequest'
import { toAnswer } from '../operations/toAnswer'

const body = z.strictObject({
  description: z.string().trim().min(1).max(20_000),
  project: z.uuid().optional(),
  requestedDueDate: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  title: z.string().trim().min(1).max(200).optional(),
})

/** `POST /api/contacts/:id/requests`: somebody writes down what a contact asked for on the phone or in a meeting. */
export const contactRequestEndpoint = defineEndpoint({
  access: 'client-request:create',
  handler: async ({ body: request, params: { id }, req }) => {
    const contact = await req.payload.findByID({ collection: 'contacts', depth: 0, disableErrors: true, id, overrideAccess: false, req })
    if (!contact) throw new NotFound({ id, kind: 'contact' })
    const organization = relationId(contact.organization) ?? ''
    return toAnswer(await createRequest({ organization, req, request: { ...request, channel: 'CRM', contact: id } }))
  },
  idempotent: true,
  input: { body, params: z.object({ id: z.uuid() }) },
  method: 'post',
  path: '/:id/requests',
  status: 201,
})
