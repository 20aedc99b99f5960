import { sameValue } from '@/src/events/sameValue'

import { compareVersions } from './compareVersions'

type Fields = Record<string, unknown>

/** What callers of a skill rely on. */
const CONTRACT = ['inputs', 'outputs', 'requiredPermissions', 'dependsOn']

/** A version never goes back, and says something new when what callers rely on changes. */
export const versionProblems = (data: Fields, original: Fields): { message: string; path: string }[] => {
  const before = String(original.version ?? '1.0.0')
  const now = String(data.version ?? before)
  const order = compareVersions(now, before)
  if (order < 0) return [{ message: `${now} is older than ${before}; versions only go up`, path: 'version' }]
  const changed = CONTRACT.filter((name) => name in data && !sameValue(data[name], original[name]))
  return order === 0 && changed.length > 0 ? [{ message: `${changed.join(', ')} changed: raise it above ${before}`, path: 'version' }] : []
}
