import type { TaskDefinition } from './types'

/** Declares a kind of background work; a plugin adds it with `register(config, 'tasks', [task])`. */
export const defineTask = <Input>(task: TaskDefinition<Input>): TaskDefinition<Input> => {
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(task.name)) {
    throw new Error(`The task name '${task.name}' must be kebab-case and at most 63 characters long`)
  }
  return task
}
