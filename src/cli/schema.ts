import { mkdirSync, writeFileSync } from 'node:fs'

import config from '@payload-config'
import { describeCollections } from '@/src/fields/describeCollections'

/** `npm run -s schema`: every collection with its fields as JSON, also kept at `.cache/schema.json`. */
const { collections } = await config
const text = `${JSON.stringify({ collections: describeCollections(collections) }, null, 1)}\n`
mkdirSync('.cache', { recursive: true })
writeFileSync('.cache/schema.json', text)
process.stdout.write(text, () => process.exit(0))
