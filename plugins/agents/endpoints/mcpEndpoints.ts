import { principalOf } from '@/src/access/principalOf'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { answerMcp } from '../operations/answerMcp'
import { organizationFor } from '../operations/organizationFor'

/** Nothing is streamed outside of answers: clients that ask for it are told so, and go on without. */
const noStream = defineEndpoint({
  access: 'authenticated',
  handler: () => Response.json({ errors: [{ message: 'POST only' }] }, { headers: { Allow: 'POST' }, status: 405 }),
  method: 'get',
  path: '/mcp',
})

const answer = defineEndpoint({
  access: 'authenticated',
  handler: async ({ req }) => {
    const principal = await principalOf(req)
    const organization = organizationFor(principal, req.headers.get('x-organization') ?? undefined)
    const body = (await req.text?.()) ?? ''
    const headers = new Headers({ accept: 'application/json, text/event-stream', 'content-type': 'application/json' })
    const version = req.headers.get('mcp-protocol-version')
    if (version) headers.set('mcp-protocol-version', version)
    return answerMcp({ organization, principal, req }, new Request('http://engine.local/api/mcp', { body, headers, method: 'POST' }))
  },
  method: 'post',
  path: '/mcp',
  transaction: false,
})

/**
 * `POST /api/mcp`: the Model Context Protocol over HTTP, for API keys and people; people of several organizations name one in `X-Organization`. There are no
 * sessions, so that there is nothing to GET or DELETE.
 */
export const mcpEndpoints = [answer, noStream]
