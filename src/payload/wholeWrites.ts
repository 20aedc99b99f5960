import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Payload updates a row by several statements, and takes the rows of its arrays away before it writes them again. Outside a
 * transaction others see them gone, a person without any organization for example. Such an update gets a transaction of its own.
 */
export const wholeWrites = (adapter: PostgresAdapter): void => {
  const updateOne = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (args) => {
    if (await args.req?.transactionID) return updateOne(args)
    const transactionID = await adapter.beginTransaction()
    if (transactionID === null) return updateOne(args)
    try {
      const result = await updateOne({ ...args, req: { ...args.req, transactionID } as PayloadRequest })
      await adapter.commitTransaction(transactionID)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(transactionID)
      throw error
    }
  }
}
