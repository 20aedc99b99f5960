import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { createRequest } from '../operations/createRequest'
import { organizationFor } from '../operations/organizationFor'
import { toAnswer } from '../operations/toAnswer'

const text = (max: number) => z.string().trim().min(1).max(max)

const body = z.strictObject({
  client: text(200).optional().describe('Id, slug or name of a client'),
  clientName: text(200).optional().describe('A client that may not be known yet'),
  contact: text(200).optional().describe('Id or e-mail address of a contact'),
  description: text(20_000).describe('What is asked for, in the words of the client'),
  externalId: text(200).optional().describe('Key in the sending system'),
  organization: z.uuid().optional().describe('Only for callers of several organizations'),
  project: z.uuid().optional(),
  requestedDueDate: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  requestorEmail: z.email().max(200).optional(),
  requestorName: text(200).optional(),
  requestType: text(60).optional(),
  source: text(100).optional().describe('Name of the sending system'),
  title: text(200).optional(),
})

/** `POST /api/intake/requests`: a client's request arrives (B000-063, B003-080). Safe to repeat with an `Idempotency-Key` (B003-086). */
export const requestEndpoint = defineEndpoint({
  access: 'client-request:create',
  handler: async ({ body: { organization: named, ...request }, principal, req }) => {
    const organization = organizationFor(principal, 'client-request:create', named)
    return toAnswer(await createRequest({ organization, req, request: { ...request, channel: 'API', rawPayload: request } }))
  },
  idempotent: true,
  input: { body },
  method: 'post',
  path: '/intake/requests',
  status: 201,
})
