import type { PayloadRequest } from 'payload'

import { isFields } from '@/src/content/isFields'
import { Invalid } from '@/src/errors/Invalid'
import { NotFound } from '@/src/errors/NotFound'
import { relationId } from '@/src/states/relationId'

import { TemplateInactive } from '../errors'
import type { Fields } from '../types'
import { readContentType } from '@/src/content/readContentType'

type Wish = { contentType?: string; data?: Fields; locale?: string; title?: string }

/**
 * The draft of an entry with what a template gives (B001-029). What is said here wins over the template's defaults; a template without a type of its own leaves
 * out defaults that the chosen type has no field for.
 * @throws NOT_FOUND, CONTENT_TEMPLATE_INACTIVE, VALIDATION, ValidationError
 */
export const beginFromTemplate = async (req: PayloadRequest, id: string, { contentType, data, locale, title }: Wish) => {
  const template = (await req.payload.findByID({ collection: 'page-templates' as never, depth: 0, disableErrors: true, id, overrideAccess: false, req })) as Fields | null
  if (!template) throw new NotFound({ id, kind: 'page-templates' })
  if (template.isActive === false) throw new TemplateInactive({ template: String(template.name) })
  const bound = relationId(template.contentType)
  const refuse = (message: string) => new Invalid({ problems: [{ message, path: 'contentType' }], subject: 'The entry' })
  if (bound && contentType && bound !== contentType) throw refuse(`the template '${String(template.name)}' is for the content type ${bound}`)
  const wanted = bound ?? contentType
  if (!wanted) throw refuse(`is missing: the template '${String(template.name)}' is for no content type of its own`)
  const type = await readContentType(req, wanted)
  const known = new Set(type?.schema.fields.map(({ name }) => name))
  const defaults = isFields(template.defaults) ? Object.fromEntries(Object.entries(template.defaults).filter(([name]) => bound || known.has(name))) : {}
  const entry = { contentType: wanted, data: { ...structuredClone(defaults), ...data }, organization: relationId(template.organization), pageTemplate: id, ...(locale && { locale }), ...(title && { title }) }
  return req.payload.create({ collection: 'content-entries' as never, data: entry as never, depth: 0, draft: true, overrideAccess: false, req })
}
