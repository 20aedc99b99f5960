/** When something of the organization is over next, in ms since 1970: until then no answer has to be made anew because of the time. */
export const untilSql = (organization: string): string =>
  `(select (extract(epoch from min(u.expires_at)) * 1000)::float8 from content_entries u where u.organization_id = ${organization} and u.expires_at > now())`
