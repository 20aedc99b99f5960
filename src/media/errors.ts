import { defineError } from '@/src/errors/defineError'

/** A program this machine does not have. Everything else works without it. */
export const ToolMissing = defineError<{ tool: string }>({
  code: 'MEDIA_TOOL_MISSING',
  message: ({ tool }) => `${tool} is not installed on this worker; install ffmpeg and make it again`,
  status: 501,
})

/** The file's content is at fault: another attempt cannot help. */
export const MediaUnreadable = defineError<{ reason: string }>({
  code: 'MEDIA_UNREADABLE',
  message: ({ reason }) => `The file cannot be read: ${reason}`,
  status: 422,
})
