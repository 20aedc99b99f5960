import type { PayloadRequest } from 'payload'

import { sql } from '@/src/db/sql'

import { invocationFor } from './invocationFor'

const POLL_MS = 150
/** A client asks again when a run takes longer. */
const LONGEST_MS = 10 * 60_000

type Step = { durationMs: number; error: null | string; name: string; number: number; output: unknown; status: string }

const stepsAfter = (req: PayloadRequest, id: string, last: number): Promise<Step[]> =>
  sql(req)<Step>(
    `select step_number::int as number, step_name as name, status::text as status, duration_ms::int as "durationMs", error, output
     from invocation_steps where invocation_id = $1 and step_number > $2 order by step_number`,
    [id, last],
  )

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An invocation's steps as they end, then the invocation as it ended, as server-sent events `step` and `end`. */
export const streamInvocation = async (req: PayloadRequest, id: string): Promise<Response> => {
  await invocationFor(req, id, 'skill:invoke')
  let isGone = false
  const body = new ReadableStream<Uint8Array>({
    cancel: () => {
      isGone = true
    },
    start: async (controller) => {
      const send = (event: string, data: unknown) => controller.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
      const until = Date.now() + LONGEST_MS
      let last = 0
      while (!isGone && Date.now() < until) {
        const invocation = await invocationFor(req, id, 'skill:invoke')
        for (const step of await stepsAfter(req, id, last)) {
          last = step.number
          send('step', step)
        }
        if (invocation.status !== 'PENDING' && invocation.status !== 'RUNNING') {
          send('end', invocation)
          break
        }
        await pause(POLL_MS)
      }
      if (!isGone) controller.close()
    },
  })
  return new Response(body, { headers: { 'cache-control': 'no-store', 'content-type': 'text/event-stream' } })
}
