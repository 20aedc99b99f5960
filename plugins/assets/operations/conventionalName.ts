type NameParts = { client?: string; date: Date; folder?: string; library?: string; name: string; project?: string }

/**
 * The name a library's convention gives, e.g. `{client}_{project}_{date}_{name}`. What is not known falls away with the separator before it;
 * without a convention the name stays.
 */
export const conventionalName = (convention: string | undefined, { date, name, ...parts }: NameParts): string => {
  if (!convention?.includes('{')) return name
  const values: Record<string, string | undefined> = { ...parts, date: date.toISOString().slice(0, 10).replaceAll('-', ''), name }
  const clean = (value: string) => value.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase()
  const named = convention.replace(/([-_. ]?)\{(\w+)\}/g, (_, separator: string, token: string) => {
    const value = clean(values[token] ?? '')
    return value ? separator + value : ''
  })
  return named.replace(/^[-_. ]+/, '') || name
}
