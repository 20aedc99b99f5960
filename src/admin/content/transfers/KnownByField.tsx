import type { Format } from './types'

type Props = { format: Format | undefined; names: string[] }

const HELP = 'The external id: importing the file again changes the same entries.'

/** Where the external id of a row stands in the file. */
export const KnownByField = ({ format, names }: Props) => {
  if (format === 'WORDPRESS') {
    return (
      <p className="ce-form__field">
        <span>Known again by</span>
        <small>The guid of each post.</small>
      </p>
    )
  }
  const isMarkdown = format === 'MARKDOWN'
  const first = isMarkdown ? 'The path of each file' : names.length === 0 || names.includes('externalId') ? 'externalId' : 'Slug and language: the file has no externalId'
  return (
    <label className="ce-form__field">
      <span>Known again by</span>
      {isMarkdown ? (
        <input autoComplete="off" name="externalIdFrom" placeholder={`${first}, or a key of its frontmatter`} />
      ) : (
        <select name="externalIdFrom">
          <option value="">{first}</option>
          {names
            .filter((name) => name !== 'externalId')
            .map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </select>
      )}
      <small>{HELP}</small>
    </label>
  )
}
