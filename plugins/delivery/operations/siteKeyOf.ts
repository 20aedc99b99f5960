import { hashApiKey } from '@/src/access/hashApiKey'

import type { SiteKey } from './readSite'

const BEARER = /^Bearer (ece_[\w-]{20,100})$/i

type Asked = { authorization?: null | string; host?: null | string; siteToken?: null | string }

/** How a request says whose content it wants: an API key, else a site token, else the host it calls. */
export const siteKeyOf = ({ authorization, host, siteToken }: Asked): SiteKey => {
  const key = BEARER.exec(authorization ?? '')?.[1]
  if (key !== undefined) return { by: 'key', value: hashApiKey(key) }
  if (siteToken) return { by: 'token', value: siteToken }
  return { by: 'host', value: (host ?? '').toLowerCase().replace(/:\d+$/, '') }
}
