import { defineError } from '@/src/errors/defineError'

/** A source that answers, but not with a feed. */
export const SourceUnreadable = defineError<{ reason: string; url: string }>({
  code: 'IDEAS_SOURCE_UNREADABLE',
  message: ({ reason, url }) => `The source ${url} cannot be read: ${reason}`,
  status: 422,
})

/** Nobody said what kind of content an idea becomes. */
export const TypeMissing = defineError<{ id: string }>({
  code: 'IDEAS_TYPE_MISSING',
  message: ({ id }) => `The idea ${id} has no content type; send contentType`,
  status: 400,
})
