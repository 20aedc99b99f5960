import { defineError } from '@/src/errors/defineError'

/** No site token, no known host and no API key: nobody knows whose content is asked for. */
export const SiteUnknown = defineError<{ host: string }>({
  code: 'DELIVERY_SITE_UNKNOWN',
  message: ({ host }) => `No site is known for the host '${host}'; send ?site=<site token>, the header x-site-token, or an API key as Authorization: Bearer`,
  status: 401,
})

/** Nothing published of that name; whether there is a draft is nobody's business. */
export const ContentNotFound = defineError<{ locale: string; slug: string; type: string }>({
  code: 'DELIVERY_NOT_FOUND',
  message: ({ locale, slug, type }) => `There is no published ${type}${slug ? ` '${slug}'` : ''} in ${locale}`,
  status: 404,
})

/** A query that cannot be answered, with each problem's parameter. */
export const QueryInvalid = defineError<{ problems: { message: string; path: string }[] }>({
  code: 'DELIVERY_QUERY_INVALID',
  message: ({ problems }) => problems.map(({ message, path }) => `${path}: ${message}`).join('; '),
  status: 400,
})

/** The preview token is wrong, too old or for another entry. */
export const PreviewRefused = defineError<{ reason: string }>({
  code: 'DELIVERY_PREVIEW_REFUSED',
  message: ({ reason }) => `This preview link does not work: ${reason}. Open the preview from the editor again`,
  status: 403,
})

/** Two sites under one host name. */
export const HostTaken = defineError<{ host: string }>({
  code: 'DELIVERY_HOST_TAKEN',
  message: ({ host }) => `The host '${host}' belongs to another site already; use another name or clear it there`,
  status: 409,
})
