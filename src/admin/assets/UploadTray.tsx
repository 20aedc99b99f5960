import { Glyph } from '@/src/admin/elements/Glyph'

import { sizeText } from './sizeText'
import type { UploadTask } from './useUploads'

const OUTCOMES: Record<string, string> = { DONE: 'Taken in', DUPLICATE: 'Is here already', REFUSED: 'Refused' }

const stateOf = ({ outcome, problem, sentBytes, sizeBytes }: UploadTask): { text: string; tone: 'bad' | 'good' | 'plain' | 'warn' } => {
  if (problem) return { text: problem, tone: 'bad' }
  if (!outcome) return { text: sentBytes >= sizeBytes ? 'Is checked' : `${sizeText(sentBytes)} of ${sizeText(sizeBytes)}`, tone: 'plain' }
  const text = OUTCOMES[outcome.status] ?? outcome.status
  if (outcome.status === 'DONE') {
    const [near] = outcome.nearDuplicates
    return near ? { text: `${text}; looks like “${near.name}”`, tone: 'warn' } : { text, tone: 'good' }
  }
  return { text: outcome.reason ? `${text}: ${outcome.reason}` : text, tone: outcome.status === 'DUPLICATE' ? 'warn' : 'bad' }
}

/** What is on its way in, file by file. */
export const UploadTray = ({ onClose, tasks }: { onClose: () => void; tasks: UploadTask[] }) => {
  const left = tasks.filter(({ outcome, problem }) => !outcome && !problem).length
  return (
    <section aria-label="Uploads" className="ce-tray">
      <header>
        <strong role="status">{left > 0 ? `${left} of ${tasks.length} files on their way` : `${tasks.length} ${tasks.length === 1 ? 'file' : 'files'} through`}</strong>
        <button aria-label={left > 0 ? 'Stop the uploads' : 'Close the list of uploads'} className="ce-icon" onClick={onClose} type="button">
          <Glyph name="cross" size={16} />
        </button>
      </header>
      <ul>
        {tasks.map((task) => {
          const { text, tone } = stateOf(task)
          return (
            <li key={task.id}>
              <span className="ce-tray__name">{task.name}</span>
              <span className="ce-tray__state" data-tone={tone}>
                {text}
              </span>
              {!task.outcome && !task.problem && <progress aria-label={task.name} max={task.sizeBytes} value={task.sentBytes} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
