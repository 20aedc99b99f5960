import { getPayload, type Payload } from 'payload'

import config from '@payload-config'

/** The running Payload of this process; its database is migrated already. */
export const openEngine = (): Promise<Payload> => getPayload({ config })
