import { labelOf } from '@/src/admin/content/labelOf'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'
import { Pill } from '@/src/admin/elements/Pill'
import { isFields } from '@/src/content/isFields'
import { lexicalText } from '@/src/content/lexicalText'
import type { ContentField } from '@/src/content/types'

type Props = { field: ContentField; isMissing: boolean; isOutdated: boolean; value: unknown }

const Value = ({ field, value }: Pick<Props, 'field' | 'value'>) => {
  if (value === undefined || value === null || value === '') return <p className="ce-beside__none">Empty in the source</p>
  if (field.type === 'richtext' && isFields(value)) return lexicalText(value).split('\n').map((line, at) => <p key={at}>{line}</p>)
  if (typeof value === 'string') return <p className="ce-beside__text">{value}</p>
  return <ReadableValue value={value} />
}

/** What a field of the source says, and whether its translation is missing or out of date. */
export const SourceValue = ({ field, isMissing, isOutdated, value }: Props) => (
  <div className="ce-beside__source">
    <p className="ce-beside__label">
      {labelOf(field)}
      {isOutdated && <Pill tone="warn">Changed since</Pill>}
      {isMissing && <Pill tone="bad">Missing</Pill>}
    </p>
    <Value field={field} value={value} />
  </div>
)
