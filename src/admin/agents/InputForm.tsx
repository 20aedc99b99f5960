'use client'

import type { PlaygroundPort } from './loadSkills'

import { humanize } from '@/src/admin/elements/humanize'

type Props = { onChange: (name: string, value: string) => void; ports: PlaygroundPort[]; values: Record<string, string> }

const hint = ({ required, type }: PlaygroundPort) => `${type}${required ? ', required' : ''}`

/** A field for each input of a skill; objects and lists are JSON. */
export const InputForm = ({ onChange, ports, values }: Props) => (
  <>
    {ports.map((port) => {
      const id = `input-${port.name}`
      const value = values[port.name] ?? (port.default === undefined ? '' : String(port.default))
      const set = (next: string) => onChange(port.name, next)
      return (
        <label className="ce-form__field" htmlFor={id} key={port.name}>
          <span>
            {humanize(port.name)} <small>{hint(port)}</small>
          </span>
          {port.values ? (
            <select id={id} onChange={(event) => set(event.target.value)} value={value}>
              <option value="">–</option>
              {port.values.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </select>
          ) : port.type === 'boolean' ? (
            <select id={id} onChange={(event) => set(event.target.value)} value={value}>
              <option value="">–</option>
              <option>true</option>
              <option>false</option>
            </select>
          ) : port.type === 'number' || port.type === 'integer' ? (
            <input id={id} onChange={(event) => set(event.target.value)} type="number" value={value} />
          ) : (
            <textarea id={id} onChange={(event) => set(event.target.value)} rows={port.type === 'string' ? 2 : 4} value={value} />
          )}
        </label>
      )
    })}
  </>
)
