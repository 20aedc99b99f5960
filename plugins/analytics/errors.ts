import { defineError } from '@/src/errors/defineError'

/** A skill cannot work without the document that says how. */
export const DocumentMissing = defineError<{ paths: string[]; skill: string }>({
  code: 'ANALYTICS_DOCUMENT_MISSING',
  message: ({ paths, skill }) => `${skill} found no published document at ${paths.join(' or ')}; create and publish one of them, or install the starter library`,
  status: 409,
})

/** A report that is due is about no job, so that there is nothing whose records could be summed up. */
export const ReportAboutNothing = defineError<{ name: string }>({
  code: 'ANALYTICS_REPORT_ABOUT_NOTHING',
  message: ({ name }) => `The report '${name}' names no brief, project or deliverable to sum up; choose one in the report, or take its schedule away`,
  status: 409,
})
