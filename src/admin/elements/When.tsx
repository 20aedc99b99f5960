import { sinceText } from './sinceText'

type Props = { date: string; now: Date }

/** A moment as people say it; the exact one is in the title. */
export const When = ({ date, now }: Props) => (
  <time className="ce-when" dateTime={date} title={new Date(date).toUTCString()}>
    {sinceText(new Date(date), now)}
  </time>
)
