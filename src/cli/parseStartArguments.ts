import { parseArgs } from 'node:util'

export type StartArguments = { admin: boolean; help: boolean; web: boolean; worker: boolean }

/** @throws Error with one sentence for an argument that is not known */
export const parseStartArguments = (args: string[]): StartArguments => {
  const { values } = parseArgs({
    args,
    // `allowNegative` would do, but Node 20.9 does not know it.
    options: { help: { default: false, short: 'h', type: 'boolean' }, 'no-admin': { default: false, type: 'boolean' }, only: { type: 'string' } },
  })
  if (values.only !== undefined && values.only !== 'web' && values.only !== 'worker') {
    throw new Error(`--only takes web or worker, not '${values.only}'.`)
  }
  return { admin: !values['no-admin'], help: values.help, web: values.only !== 'worker', worker: values.only !== 'web' }
}
