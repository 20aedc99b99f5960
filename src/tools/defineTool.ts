import type { ToolDefinition } from './types'

/** Declares a tool; a plugin adds it with `register(config, 'tools', [tool])`. */
export const defineTool = <Input>(tool: ToolDefinition<Input>): ToolDefinition<Input> => {
  if (!/^[a-z][a-z0-9_-]{1,62}$/.test(tool.name)) throw new Error(`The tool name '${tool.name}' must be lower case letters, digits, _ and -, at most 63 characters`)
  return tool
}
