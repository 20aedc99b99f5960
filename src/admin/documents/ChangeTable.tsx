import { humanize } from '@/src/admin/elements/humanize'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'

type Fields = Record<string, unknown>

/** One write with the fields it changes, as it is stored with proposals, dry runs and runs. */
export type ShownChange = { after: Fields | null; before: Fields | null; collection: string; id?: unknown; kind: string; reason?: string; transition?: string }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The writes in a stored value that can be shown. */
const changesIn = (value: unknown): ShownChange[] =>
  (Array.isArray(value) ? value : []).filter(
    (one): one is ShownChange => isFields(one) && typeof one.collection === 'string' && typeof one.kind === 'string' && (one.after === null || isFields(one.after)),
  )

const title = ({ collection, kind, transition }: ShownChange) =>
  `${kind === 'transition' ? humanize(transition ?? 'move') : humanize(kind)}: ${humanize(collection).toLowerCase()}`

/** Field by field what is there and what would be; `organization` is a matter of course and left out. */
export const ChangeTable = ({ changes }: { changes: unknown }) => (
  <ul className="ce-value__list">
    {changesIn(changes).map((change, index) => (
      <li key={index}>
        <strong>{title(change)}</strong>
        {change.reason && <p>{change.reason}</p>}
        <table className="ce-change">
          <thead>
            <tr>
              <th scope="col">Field</th>
              {change.before && <th scope="col">Before</th>}
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(change.after ?? {})
              .filter(([name]) => name !== 'organization')
              .map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{humanize(name)}</th>
                  {change.before && (
                    <td className="ce-change__before">
                      <ReadableValue value={change.before[name]} />
                    </td>
                  )}
                  <td className="ce-change__after">
                    <ReadableValue value={value} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </li>
    ))}
  </ul>
)
