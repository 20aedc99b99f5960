import { defineError } from '@/src/errors/defineError'

export const CronInvalid = defineError<{ cron: string; reason: string; timezone: string }>({
  code: 'CLOCK_CRON_INVALID',
  message: ({ cron, reason, timezone }) => `'${cron}' in time zone '${timezone}' is not a schedule: ${reason}`,
  status: 400,
})
