import { type AfterSchemaHook, tableExtenders } from './tableExtenders'

/** Keeps Payload's way of extending a table for later. */
export const rememberExtender: AfterSchemaHook = ({ adapter, extendTable, schema }) => {
  tableExtenders.set(adapter, extendTable)
  return schema
}
