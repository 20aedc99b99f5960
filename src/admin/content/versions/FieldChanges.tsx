import type { FieldChange } from '@/plugins/content/operations/compareVersions'
import { humanize } from '@/src/admin/elements/humanize'
import { Pill } from '@/src/admin/elements/Pill'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'
import type { BlockChange } from '@/src/content/diffRichText'
import type { TextPart } from '@/src/content/diffText'

const SAID = { added: 'Added', changed: 'Reworded', formatted: 'Only its form', removed: 'Removed' } as const
const TONES = { added: 'good', changed: 'info', formatted: 'plain', removed: 'bad' } as const

/** Words that went and came, as deletions and insertions that a screen reader says too. */
const Words = ({ parts }: { parts: TextPart[] }) => (
  <p className="ce-diff__words">
    {parts.map(({ change, text }, at) => (change === 'added' ? <ins key={at}>{text}</ins> : change === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>))}
  </p>
)

const Block = ({ block: { change, parts, text, type } }: { block: BlockChange }) => (
  <li className="ce-diff__block" data-change={change}>
    <p className="ce-diff__kind">
      <Pill tone={TONES[change]}>{SAID[change]}</Pill> {humanize(type)}
    </p>
    {parts ? <Words parts={parts} /> : change === 'added' ? <p><ins>{text}</ins></p> : change === 'removed' ? <p><del>{text}</del></p> : <p>{text}</p>}
  </li>
)

const Change = ({ change: { after, before, blocks, parts } }: { change: FieldChange }) => {
  if (blocks) return <ul>{blocks.map((block, at) => <Block block={block} key={at} />)}</ul>
  if (parts) return <Words parts={parts} />
  return (
    <div className="ce-diff__values">
      <div>
        <p className="ce-diff__kind">Before</p>
        <ReadableValue value={before} />
      </div>
      <div>
        <p className="ce-diff__kind">After</p>
        <ReadableValue value={after} />
      </div>
    </div>
  )
}

/** What differs between two versions, field by field. */
export const FieldChanges = ({ changes }: { changes: FieldChange[] }) => (
  <div className="ce-diff">
    {changes.map((change) => (
      <section aria-label={change.label} className="ce-diff__field" key={change.field}>
        <h3>{/^[a-z]\w*$/.test(change.label) ? humanize(change.label) : change.label}</h3>
        <Change change={change} />
      </section>
    ))}
  </div>
)
