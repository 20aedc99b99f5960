'use client'

import { useId, useState } from 'react'

type Option = { label: string; value: string }
type Props = { disabled: boolean; onChange: (options: Option[]) => void; options: Option[] }

const lineOf = ({ label, value }: Option) => (label === value ? value : `${value} = ${label}`)

const parse = (text: string): Option[] =>
  text.split('\n').flatMap((line) => {
    const [value = '', ...rest] = line.split('=').map((part) => part.trim())
    return value === '' ? [] : [{ label: rest.join(' = ') || value, value }]
  })

/** The values of a choice, one per line. */
export const OptionLines = ({ disabled, onChange, options }: Props) => {
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const change = (text: string) => {
    setDraft(text)
    onChange(parse(text))
  }
  return (
    <div className="ce-build__option" data-wide>
      <label htmlFor={id}>Values</label>
      <textarea disabled={disabled} id={id} onBlur={() => setDraft(undefined)} onChange={(event) => change(event.target.value)} rows={Math.max(3, options.length + 1)} value={draft ?? options.map(lineOf).join('\n')} />
      <small>One per line: “value”, or “value = What people read”.</small>
    </div>
  )
}
