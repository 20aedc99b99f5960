import { humanize } from '@/src/admin/elements/humanize'

/** `deliverable.client_review` as a person would say it: "Deliverable: client review". */
export const eventTitle = (type: string): string => {
  const [subject = '', ...rest] = type.split('.')
  const what = humanize(rest.join(' ')).toLowerCase()
  return what.includes(' ') ? `${humanize(subject)}: ${what}` : `${humanize(subject)} ${what}`.trim()
}
