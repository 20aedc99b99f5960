import { writeFileSync } from 'node:fs'

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import config from '@payload-config'
import { exampleOf } from '@/src/env/exampleOf'

/** `npm run generate`: what is derived from the config. A second run changes nothing. */
const sanitized = await config
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { force: true, log: false })
writeFileSync('.env.example', exampleOf())
process.stdout.write('Wrote payload-types.ts, the import map and .env.example.\n', () => process.exit(0))
