/** What the engine promises about one entry, as simply as it can be said. Bodies are numbers that are used once, so that whatever is seen says where it came from. */
export type Content = { body: number; seo: number }
export type Schedule = { action: 'ARCHIVE' | 'PUBLISH' | 'UNPUBLISH' | 'UPDATE'; content: Content; id: string; version: number }
export type Translation = { body: number; id: string; live?: number; status: string }

export type EntryModel = {
  content: Content
  id: string
  /** What the public reads. */
  live?: Content
  schedules: Schedule[]
  slug: string
  status: string
  translation?: Translation
  version: number
  /** By version number. */
  versions: Map<number, Content>
  /** The latest version is beside the public one. */
  waits: boolean
}

export const ENTRY_MOVES: Record<string, Record<string, string>> = {
  APPROVED: { publish: 'PUBLISHED', revise: 'DRAFT', schedule: 'SCHEDULED' },
  ARCHIVED: { restore: 'DRAFT' },
  DRAFT: { archive: 'ARCHIVED', submit: 'IN_REVIEW' },
  IN_REVIEW: { approve: 'APPROVED', requestChanges: 'DRAFT' },
  PUBLISHED: { archive: 'ARCHIVED', revise: 'DRAFT', unpublish: 'UNPUBLISHED' },
  SCHEDULED: { publish: 'PUBLISHED', unschedule: 'APPROVED' },
  UNPUBLISHED: { archive: 'ARCHIVED', publish: 'PUBLISHED', revise: 'DRAFT' },
}
export const TRANSLATION_MOVES: Record<string, Record<string, string>> = {
  APPROVED: { revise: 'IN_PROGRESS' },
  IN_PROGRESS: { submit: 'REVIEW' },
  OUTDATED: { confirm: 'APPROVED', start: 'IN_PROGRESS' },
  REVIEW: { approve: 'APPROVED', reject: 'IN_PROGRESS' },
}

const same = (a: Content, b: Content) => a.body === b.body && a.seo === b.seo

/** New content is a new version, and outdates an approved translation of what changed. */
export const write = (entry: EntryModel, content: Content, isNewVersion = !same(entry.content, content)): void => {
  if (entry.translation?.status === 'APPROVED' && content.body !== entry.content.body) entry.translation.status = 'OUTDATED'
  if (isNewVersion) entry.version += 1
  entry.content = content
  entry.versions.set(entry.version, content)
}

const hide = (entry: EntryModel): void => {
  entry.live = undefined
  entry.waits = false
}

/** Where an entry is taken by people. Leaving SCHEDULED cancels what would have published it. */
export const move = (entry: EntryModel, to: string): void => {
  if (entry.status === 'SCHEDULED') entry.schedules = entry.schedules.filter(({ action }) => action !== 'PUBLISH')
  entry.status = to
  if (to === 'PUBLISHED') Object.assign(entry, { live: entry.content, waits: false })
  else if (to === 'UNPUBLISHED' || to === 'ARCHIVED') hide(entry)
  else entry.waits = entry.live !== undefined
}

/** What a schedule does when its time comes; false when it cannot. Newer work stays, as a draft beside what is public. */
export const fire = (entry: EntryModel, { action, content, id, version }: Schedule): boolean => {
  entry.schedules = entry.schedules.filter((one) => one.id !== id)
  if (action === 'ARCHIVE' || action === 'UNPUBLISH') {
    if (action === 'UNPUBLISH' && !entry.live) return true
    entry.status = action === 'ARCHIVE' ? 'ARCHIVED' : 'UNPUBLISHED'
    hide(entry)
    return true
  }
  if (entry.status === 'ARCHIVED' || (action === 'UPDATE' && !entry.live)) return false
  const [newer, isNewer] = [entry.content, entry.version > version]
  write(entry, content)
  Object.assign(entry, { live: content, status: 'PUBLISHED', waits: false })
  if (!isNewer) return true
  write(entry, newer)
  Object.assign(entry, { status: 'DRAFT', waits: true })
  return true
}
