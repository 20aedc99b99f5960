import { TaskInputInvalid } from './errors'
import type { TaskDefinition } from './types'

/**
 * Parses the input of a task.
 * @throws QUEUE_INPUT_INVALID naming every wrong path
 */
export const taskInput = <Input>(task: TaskDefinition<Input>, value: unknown): Input => {
  const result = task.input.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`)
  throw new TaskInputInvalid({ problems, task: task.name })
}
