import type { Payload } from 'payload'

import { isFields } from '@/src/content/isFields'
import { prepared } from '@/src/db/prepared'

import { fileSql } from './fileSql'
import { parameters } from './parameters'
import { statementFor } from './statementFor'
import type { Site } from './types'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Upload = Record<string, unknown> & { value: string }

const isUpload = (node: Record<string, unknown>): node is Upload => node.type === 'upload' && node.relationTo === 'files' && typeof node.value === 'string' && UUID.test(node.value)

const uploadsIn = (value: unknown, found: Upload[]): Upload[] => {
  if (Array.isArray(value)) for (const one of value) uploadsIn(one, found)
  else if (isFields(value)) {
    if (isUpload(value)) found.push(value)
    for (const one of Object.values(value)) if (typeof one === 'object') uploadsIn(one, found)
  }
  return found
}

/** Files in rich text as front ends can show them: in the place of an upload's id stands what a media field says of it, null for a file that is gone. Answers without any stay as they are. */
export const fillUploads = async (payload: Payload, site: Site, body: string): Promise<string> => {
  if (!body.includes('"relationTo"') || !/"type"\s*:\s*"upload"/.test(body)) return body
  const whole: unknown = JSON.parse(body)
  const uploads = uploadsIn(whole, [])
  if (uploads.length === 0) return body
  const given = parameters()
  const statement = statementFor(payload, site, [], given, false)
  const ids = given.add([...new Set(uploads.map(({ value }) => value))])
  const rows = await prepared<{ file: unknown; id: string }>(payload, `select f.id::text as id, ${fileSql('f', statement)} as file from files f where f.id = any(${ids}::uuid[]) and f.organization_id = ${statement.organization}`, given.values)
  const files = new Map(rows.map(({ file, id }) => [id, file]))
  for (const upload of uploads) Object.assign(upload, { value: files.get(upload.value) ?? null })
  return JSON.stringify(whole)
}
