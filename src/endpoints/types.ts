import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { Permission, Principal } from '@/src/access/types'

/**
 * Who may call an endpoint: everybody, everybody who is known, those who hold a permission in some organization (the handler
 * then asks `can` for the one at hand), or a function's answer.
 */
export type EndpointAccess = ((principal: Principal, req: PayloadRequest) => boolean | Promise<boolean>) | 'authenticated' | 'public' | Permission

export type EndpointInput = { body?: z.ZodType; params?: z.ZodType; query?: z.ZodType }

/** What the handler gets of one part of the input: the schema's output, or undefined without a schema. */
export type Parsed<Input extends EndpointInput, Part extends keyof EndpointInput> =
  Input[Part] extends z.ZodType ? z.output<Input[Part]> : undefined

/** One addressed problem of a request. `path` begins with `body`, `query` or `params`. */
export type RequestProblem = { accepted: string; given: unknown; message: string; path: string }
