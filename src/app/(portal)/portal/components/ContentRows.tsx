import type { ClientStage } from '@/plugins/content/operations/listClientStages'

import { dayText } from './dayText'
import { StatusWord } from './StatusWord'

/** Texts that wait for the client, the most urgent first; nothing when none does. */
export const ContentRows = ({ stages }: { stages: ClientStage[] }) =>
  stages.length === 0 ? null : (
    <ul className="p-rows">
      {stages.map(({ dueDate, id, title, type }) => (
        <li key={id}>
          <div>
            <a href={`/portal/content/${id}`}>{title}</a>
            <p className="p-small">
              {type}
              {dueDate && `, please answer by ${dayText(dueDate.toISOString())}`}
            </p>
          </div>
          <StatusWord status="CLIENT_REVIEW" />
        </li>
      ))}
    </ul>
  )
