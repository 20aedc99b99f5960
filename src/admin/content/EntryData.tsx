'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'

import { canonical } from '@/src/content/canonical'
import { isFields } from '@/src/content/isFields'
import type { ContentField } from '@/src/content/types'
import type { RichTextTemplate } from '@/src/payload/richTextTemplate'

import { EntryForm } from './EntryForm'
import { readFormData } from './readFormData'
import { relationValue } from './relationValue'
import { useServerProblems } from './useServerProblems'
import { withDefaults } from './withDefaults'

type Fields = Record<string, unknown>
type Props = {
  fields: ContentField[]
  /** Begins with the defaults of the type while nothing is written. @default false */
  isNew?: boolean
  layout?: (field: ContentField, input: ReactNode) => ReactNode
  path: string
  readOnly?: boolean
  template: RichTextTemplate
  titleField: string
}

const REMEMBERED = 50

/** Keeps the form of the type's fields and the entry's `data` the same, whoever changes it. */
export const EntryData = ({ fields, isNew = false, layout, path, readOnly, template, titleField }: Props) => {
  const { setValue, value } = useField<Fields>({ path })
  const title = useField<string>({ path: 'title' })
  const organization = useFormFields(([fields]) => relationValue(fields.organization?.value))
  const outside = useMemo(() => readFormData(fields, isFields(value) ? value : {}), [fields, value])
  const [shown, setShown] = useState(() => ({ data: isNew && Object.keys(outside).length === 0 ? withDefaults(fields, {}) : outside, key: 0 }))
  const written = useRef<string[]>([canonical(shown.data)])
  const latest = useRef<Fields>(shown.data)
  const problems = useServerProblems(path)
  const write = (data: Fields) => {
    const text = canonical(data)
    if (written.current.at(-1) === text) return
    written.current = [...written.current, text].slice(-REMEMBERED)
    latest.current = data
    setValue(data)
    const own = data[titleField]
    if (typeof own === 'string' && own.trim() !== '' && own !== title.value) title.setValue(own)
  }
  useEffect(() => {
    const text = canonical(outside)
    if (written.current.at(-1) === text) return
    if (text === '{}' && Object.keys(latest.current).length > 0 && written.current.length === 1) {
      setValue(latest.current) // a new entry takes the defaults of its type
      return
    }
    // An earlier save came back while somebody went on writing: what is on the screen is newer.
    if (written.current.includes(text)) {
      setValue(latest.current)
      return
    }
    written.current = [text]
    latest.current = outside
    setShown(({ key }) => ({ data: outside, key: key + 1 }))
  }, [outside, setValue])
  return (
    <div className="ce-entry" id={`field-${path}`}>
      <EntryForm data={shown.data} fields={fields} key={shown.key} layout={layout} onData={write} organization={organization} path={path} problems={problems} readOnly={readOnly} template={template} />
    </div>
  )
}
