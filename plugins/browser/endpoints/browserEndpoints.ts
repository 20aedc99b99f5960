import { z } from 'zod'

import { assetStates } from '@/collections/assets/states/assetStates'
import { assetTypes } from '@/collections/vocabulary/assetTypes'
import { licenses } from '@/collections/vocabulary/licenses'
import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { browseAssets } from '../operations/browseAssets'
import { bulkEdit } from '../operations/bulkEdit'
import { bulkEditInput } from '../operations/bulkEditInput'
import { editedFields } from '../operations/editedFields'
import { listPlaces } from '../operations/listPlaces'
import { ORIENTATIONS, SORTS } from '../operations/types'
import { undoEdit } from '../operations/undoEdit'
import type { ResolvedBrowserOptions } from '../options'

/** A parameter that may be given several times. */
const many = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item).max(100))
const word = z.string().min(1).max(100)

const query = z.object({
  color: z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #2f5d50').toLowerCase().optional(),
  colorName: many(word),
  cursor: z.string().max(4000).optional(),
  facets: z.enum(['true', 'false']).default('true').transform((text) => text === 'true'),
  folder: z.union([z.uuid(), z.literal('none')]).optional(),
  id: many(z.uuid()),
  library: many(z.uuid()),
  license: many(z.enum(licenses)),
  like: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(60),
  orientation: many(z.enum(ORIENTATIONS)),
  q: z.string().max(200).optional(),
  sort: z.enum(SORTS).optional(),
  status: many(z.enum(Object.keys(assetStates.transitions))),
  tag: many(word),
  type: many(z.enum(assetTypes)),
})

/** `GET /api/assets/browse`: hits, facets and the cursor of the next page. */
const browse = ({ addressOf }: ResolvedBrowserOptions) =>
  defineEndpoint({ access: 'asset:read', handler: ({ query: asked, req }) => browseAssets({ addressOf, query: asked, req }), input: { query }, method: 'get', path: '/browse' })

/** `GET /api/assets/places`: libraries and folders with their numbers of assets. */
const places = defineEndpoint({ access: 'asset:read', handler: async ({ req }) => ({ places: await listPlaces(req) }), method: 'get', path: '/places' })

/** `POST /api/assets/bulk-edit`: the same edit on up to 200 assets; says what failed and how to undo it. */
const edit = defineEndpoint({
  access: 'asset:update',
  handler: ({ body, principal, req }) => bulkEdit(req, principal, body),
  idempotent: true,
  input: { body: bulkEditInput },
  method: 'post',
  path: '/bulk-edit',
  transaction: false,
})

/** `POST /api/assets/bulk-undo`: takes back what an edit answered as `undo`. */
const undo = defineEndpoint({
  access: 'asset:update',
  handler: ({ body, principal, req }) => undoEdit(req, principal, body.changes),
  idempotent: true,
  input: { body: z.strictObject({ changes: z.array(z.strictObject({ after: editedFields, before: editedFields, id: z.uuid() })).min(1).max(200) }) },
  method: 'post',
  path: '/bulk-undo',
  transaction: false,
})

export const browserEndpoints = (options: ResolvedBrowserOptions) => [browse(options), places, edit, undo]
