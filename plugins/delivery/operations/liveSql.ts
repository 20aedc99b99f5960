/** What the public may see of `content_entries`: published, and not over. The index `content_entries_public_idx` begins with the same condition. */
export const liveSql = (alias: string): string =>
  `${alias}._status = 'published' and ${alias}.status = 'PUBLISHED' and (${alias}.expires_at is null or ${alias}.expires_at > now())`
