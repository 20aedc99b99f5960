import type { Offered } from './types'

type Props = { emptyLabel: string; isRequired?: boolean; offered: Offered; onChange: (id: string) => void; value: string }

/** Which content type; and, where somebody works for several organizations and says no type, which organization. */
export const TypeField = ({ emptyLabel, isRequired = false, offered: { organizations, types }, onChange, value }: Props) => {
  const isSeveral = organizations.length > 1
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <>
      <label className="ce-form__field">
        <span>Content type</span>
        <select onChange={({ target }) => onChange(target.value)} required={isRequired} value={value}>
          <option value="">{emptyLabel}</option>
          {isSeveral
            ? organizations.map(({ id, name }) => (
                <optgroup key={id} label={name}>
                  {types.filter(({ organization }) => organization === id).map(option)}
                </optgroup>
              ))
            : types.map(option)}
        </select>
      </label>
      {isSeveral && value === '' && (
        <label className="ce-form__field">
          <span>Organization</span>
          <select name="organization" required>
            {organizations.map(option)}
          </select>
        </label>
      )}
    </>
  )
}
