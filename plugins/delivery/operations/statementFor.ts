import type { Payload } from 'payload'

import { publicFileKey } from '@/src/files/publicFileKey'

import type { Statement } from './documentSql'
import type { Parameters } from './parameters'
import type { Site } from './types'

/** A placeholder that is made when it is first used: PostgreSQL refuses one that its statement does not name. */
const once = (make: () => string): (() => string) => {
  let made: string | undefined
  return () => (made ??= make())
}

/** What the parts of a statement share. */
export const statementFor = (payload: Payload, site: Site, locales: string[], given: Parameters, isTranslated = locales.some((locale) => site.translated.includes(locale))): Statement => {
  const fileKey = once(() => `${given.add(publicFileKey(payload.secret))}::text`)
  const wanted = once(() => given.add(locales))
  const organization = `${given.add(site.organization)}::uuid`
  return {
    get fileKey() {
      return fileKey()
    },
    isTranslated,
    get locales() {
      return wanted()
    },
    organization,
    parameters: given,
    site,
  }
}
