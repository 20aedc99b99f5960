import { writeFileSync } from 'node:fs'

import { getPayload } from 'payload'

import config from '@payload-config'
import { clientSource } from '@/plugins/delivery/operations/clientSource'
import { parseContentSchema } from '@/src/content/parseContentSchema'
import { openDatabase } from '@/src/db/openDatabase'
import { sql } from '@/src/db/sql'

import { sentenceOf } from './sentenceOf'

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/**
 * `npm run content:types -- [--organization <slug>] [--out <file>]`: a typed client for front ends, made from the active content types of an
 * organization; of the only one when none is named.
 */
const run = async (): Promise<number> => {
  const database = await openDatabase()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const query = sql(payload)
    const wanted = argument('organization')
    const organizations = await query<{ id: string; slug: string }>('select id, slug from organizations where is_active and ($1::text is null or slug = $1) order by slug', [wanted ?? null])
    const [organization] = organizations
    if (!organization || organizations.length > 1) {
      const known = organizations.map(({ slug }) => slug).join(', ')
      process.stderr.write(organization ? `Say which organization with --organization: ${known}\n` : `There is no organization${wanted ? ` '${wanted}'` : ' yet'}.\n`)
      return 1
    }
    const rows = await query<{ name: string; schema: unknown; slug: string }>('select name, slug, schema from content_types where organization_id = $1 and is_active order by slug', [organization.id])
    const types = rows.flatMap(({ name, schema, slug }) => {
      const parsed = parseContentSchema(schema)
      if ('schema' in parsed) return [{ fields: parsed.schema.fields, name, slug }]
      process.stderr.write(`The content type '${slug}' is left out: ${parsed.problems.map(({ message, path }) => `${path} ${message}`).join('; ')}\n`)
      return []
    })
    const out = argument('out') ?? 'content-types.ts'
    writeFileSync(out, clientSource(types))
    process.stdout.write(`${out}: ${types.length} content types\n`)
    return types.length === rows.length ? 0 : 1
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
}
