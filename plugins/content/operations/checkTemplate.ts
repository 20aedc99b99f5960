import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { checkContentData } from '@/src/content/checkContentData'
import { isFields } from '@/src/content/isFields'
import type { ContentProblem, ContentType } from '@/src/content/types'
import { relationId } from '@/src/states/relationId'

import type { Fields } from '../types'
import { readContentType } from '@/src/content/readContentType'

/** Sections name fields that the type has, each in one section only. */
const sectionProblems = (type: ContentType, structure: unknown): ContentProblem[] => {
  const sections = isFields(structure) && Array.isArray(structure.sections) ? structure.sections : []
  const known = new Set(type.schema.fields.map(({ name }) => name))
  const placed = new Map<string, number>()
  return sections.flatMap((section, at) =>
    (isFields(section) && Array.isArray(section.fields) ? section.fields.map(String) : []).flatMap((name, index) => {
      const path = `structure.sections.${at}.fields.${index}`
      const before = placed.get(name)
      if (before === undefined) placed.set(name, at)
      if (!known.has(name)) return [{ message: `'${name}' is no field of '${type.name}'; its fields are ${[...known].join(', ')}`, path }]
      return before === undefined ? [] : [{ message: `'${name}' stands in section ${before + 1} already`, path }]
    }),
  )
}

/**
 * A page template before it is saved (B001-029): bound to a type, its sections name fields of that type and its defaults are values that the type takes.
 * @throws ValidationError with the path of every problem
 */
export const checkTemplate = async (req: PayloadRequest, data: Fields, original: Fields | undefined): Promise<void> => {
  const bound = relationId(data.contentType === undefined ? original?.contentType : data.contentType)
  if (!bound) return
  const type = await readContentType(req, bound)
  const organization = relationId(data.organization ?? original?.organization)
  const problems: ContentProblem[] = []
  if (!type || (organization && type.organization !== organization)) problems.push({ message: `there is no content type ${bound} in this organization`, path: 'contentType' })
  else {
    problems.push(...sectionProblems(type, data.structure ?? original?.structure))
    const checked = checkContentData(type.schema, data.defaults ?? original?.defaults ?? {}, { complete: false })
    if ('problems' in checked) problems.push(...checked.problems.map(({ message, path }) => ({ message, path: path.replace(/^data/, 'defaults') })))
  }
  if (problems.length > 0) throw new ValidationError({ collection: 'page-templates', errors: problems, req }, req.t)
}
