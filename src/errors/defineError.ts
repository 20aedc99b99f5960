import { APIError } from 'payload'

import { refusalLevels } from './refusalLevels'

/** An error of the engine as REST and GraphQL callers see it. */
export type EngineErrorData = { [key: string]: unknown }

/**
 * Declares one kind of error. `code` is stable (`PLUGIN_SUBJECT_PROBLEM`), the message is derived from typed data and
 * says what was attempted, on what, and what to do. Status and data survive REST and GraphQL.
 */
export const defineError = <Data extends EngineErrorData>(kind: {
  code: string
  message: (data: Data) => string
  status: number
}) => {
  if (kind.status < 500) refusalLevels[kind.code] = 'info'
  const EngineError = class extends APIError<{ code: string } & Data> {
    readonly code = kind.code
    constructor(data: Data, options?: ErrorOptions) {
      super(kind.message(data), kind.status, { code: kind.code, ...data }, true)
      this.name = kind.code
      if (options?.cause) this.cause = options.cause
    }
  }
  return EngineError
}
