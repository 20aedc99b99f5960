/** One check of a quality score as a person reads it. */
export type QualityCheck = { name: string; passed: boolean | undefined; points?: string; reason: string; suggestion?: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const firstText = (record: Record<string, unknown>, fields: string[]): string | undefined => {
  for (const field of fields) {
    const value = record[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

const passedOf = (record: Record<string, unknown>): boolean | undefined => {
  if (typeof record.passed === 'boolean') return record.passed
  return record.result === 'passed' ? true : record.result === 'failed' ? false : undefined
}

/** The checks stored in a deliverable's `qualityMetadata`; an unknown shape gives none. */
export const qualityChecks = (metadata: unknown): QualityCheck[] => {
  if (!isRecord(metadata) || !Array.isArray(metadata.checks)) return []
  return metadata.checks.filter(isRecord).map((check) => {
    const { points, result, weight } = check
    const suggestion = firstText(check, ['suggestion'])
    const counts = result !== 'person' && result !== 'not-applicable'
    return {
      name: firstText(check, ['text', 'title', 'name', 'check']) ?? 'Check',
      passed: passedOf(check),
      reason: firstText(check, ['reason', 'message', 'detail']) ?? '',
      ...(suggestion && { suggestion }),
      ...(counts && typeof points === 'number' && typeof weight === 'number' && { points: `${Math.round(points * 10) / 10}/${weight}` }),
    }
  })
}
