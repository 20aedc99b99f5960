import { humanize } from '@/src/admin/elements/humanize'

/** Statuses as the client experiences them, not as production names them. */
const WORDS: Record<string, { text: string; tone: string }> = {
  APPROVED: { text: 'Approved', tone: 'good' },
  CHANGES_REQUESTED: { text: 'Changes requested', tone: 'info' },
  CLIENT_REVIEW: { text: 'Waiting for you', tone: 'warn' },
  CLIENT_REVISION: { text: 'Changes requested', tone: 'info' },
  DELIVERED: { text: 'Delivered', tone: 'good' },
  PROCESSED: { text: 'In work', tone: 'good' },
  RECEIVED: { text: 'Received', tone: 'info' },
  REJECTED: { text: 'Declined', tone: 'bad' },
}

export const StatusWord = ({ status }: { status: string }) => {
  const known = WORDS[status]
  return (
    <span className="p-status" data-tone={known?.tone ?? 'plain'}>
      {known?.text ?? humanize(status)}
    </span>
  )
}
