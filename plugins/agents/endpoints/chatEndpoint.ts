import { z } from 'zod'

import { can } from '@/src/access/can'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'
import { Forbidden } from '@/src/errors/Forbidden'

import { chat } from '../operations/chat'
import { messageOf } from '../operations/messageOf'
import { organizationFor } from '../operations/organizationFor'

/** `POST /api/assistant/chat` `{ message, conversation?, organization? }`: server-sent events `begin`, `text`, `call`, `result`, `end` or `error`. */
export const chatEndpoint = defineEndpoint({
  access: (principal) => principal.kind === 'user',
  handler: async ({ body, principal, req }) => {
    if (principal.kind !== 'user') throw new Forbidden({ attempted: 'POST /api/assistant/chat' })
    const organization = organizationFor(principal, body.organization)
    if (!can(principal, 'skill:invoke', organization) && !can(principal, 'knowledge-document:read', organization)) throw new Forbidden({ attempted: 'POST /api/assistant/chat', needed: 'knowledge-document:read' })
    const gone = new AbortController()
    const stream = new ReadableStream<Uint8Array>({
      cancel: () => gone.abort(),
      start: async (controller) => {
        const send = (event: string, data: unknown) => {
          if (!gone.signal.aborted) controller.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
        }
        try {
          await chat({ ...body, emit: ({ type, ...data }) => send(type, data), organization, principal, req, signal: gone.signal })
        } catch (error) {
          send('error', { message: messageOf(error) })
        }
        if (!gone.signal.aborted) controller.close()
      },
    })
    return new Response(stream, { headers: { 'cache-control': 'no-store', 'content-type': 'text/event-stream' } })
  },
  input: { body: z.object({ conversation: z.uuid().optional(), message: z.string().min(1).max(20_000), organization: z.uuid().optional() }) },
  method: 'post',
  path: '/assistant/chat',
  transaction: false,
})
