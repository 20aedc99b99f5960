import { siteKeyOf } from './siteKeyOf'

/** Under which name the answer to a request is kept: whose content it is, and the address as it was sent. */
export const nameOf = ({ url, ...asked }: { authorization?: null | string; host?: null | string; siteToken?: null | string; url: string }): string => {
  const { by, value } = siteKeyOf(asked)
  return `${by} ${value} ${url}`
}
