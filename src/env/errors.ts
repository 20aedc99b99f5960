import { defineError } from '@/src/errors/defineError'

export const EnvironmentInvalid = defineError<{ problems: string[] }>({
  code: 'ENVIRONMENT_INVALID',
  message: ({ problems }) => `The engine cannot start with this environment:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
  status: 500,
})
