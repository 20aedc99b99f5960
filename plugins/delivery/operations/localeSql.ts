type LocaleArgs = {
  /** Alias of the entry. */
  entry: string
  /** Alias of the translation. */
  found: string
  /** Placeholder of the locales asked for, best first. */
  locales: string
}

/** The public translation that comes before the entry's own locale in the wanted order, if there is one, as a lateral join. */
export const localeSql = ({ entry, found, locales }: LocaleArgs): string => `left join lateral (
  select t.locale, t.published, t.published_at from content_localizations t
  where t.entry_id = ${entry}.id and t.published_at is not null and t.locale = any(${locales}::text[])
    and coalesce(array_position(${locales}::text[], t.locale::text) < array_position(${locales}::text[], ${entry}.locale::text), true)
  order by array_position(${locales}::text[], t.locale::text) limit 1
) ${found} on true`
