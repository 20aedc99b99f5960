import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { bulkOperation, type BulkOptions, type BulkResult } from './bulkOperation'

type LocalOptions = { file?: unknown; filePath?: string; id?: number | string; req?: Partial<PayloadRequest> } & Omit<BulkOptions, 'req'>
type Operation = (options: LocalOptions) => Promise<unknown>

/** `payload.update` and `payload.delete` with `where` go document by document; with an id, or a file, they stay Payload's. */
export const hardenBulk = (payload: Payload): void => {
  const operations = payload as unknown as Record<'delete' | 'update', Operation>
  for (const kind of ['delete', 'update'] as const) {
    const one = operations[kind].bind(payload)
    operations[kind] = async (options): Promise<BulkResult | unknown> => {
      if (options.id || !options.where || options.file || options.filePath) return one(options)
      const req = await createLocalReq(options, payload)
      const { limit: _limit, sort: _sort, where: _where, ...rest } = options
      return bulkOperation(payload, kind, { ...options, overrideAccess: options.overrideAccess ?? true, req }, (id) => {
        return one({ ...rest, id, req } as LocalOptions)
      })
    }
  }
}
