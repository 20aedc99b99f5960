import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

const schema = z.array(z.object({ collection: z.enum(['client-users', 'users']).default('users'), email: z.string(), name: z.string().default(''), password: z.string(), role: z.string() }))

export type DemoSignIn = z.output<typeof schema>[number]

/** The people of the demo organization, from `DATA_DIR/demo-sign-ins.json` (mode 0600); empty when there are none. */
export const demoSignIns = (dataDir: string): DemoSignIn[] => {
  const file = path.resolve(dataDir, 'demo-sign-ins.json')
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}
