import { schema } from './schema'

const WIDTH = 110

/** The text of `.env.example`: every variable with its effect and its default, all commented out. */
export const exampleOf = (): string => {
  const blocks = Object.entries(schema.shape).map(([name, variable]) => {
    const fallback = variable.safeParse(undefined)
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : ''
    return `${wrap(variable.description ?? '')}\n#${name}=${/[\s<>]/.test(value) ? `"${value}"` : value}`
  })
  const head = '# Every variable of the engine, with its default. Nothing has to be set for a first start.\n# Written by `npm run generate` from src/env/schema.ts.'
  return `${[head, ...blocks].join('\n\n')}\n`
}

const wrap = (text: string): string => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + word.length >= WIDTH) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.map((line) => `# ${line}`).join('\n')
}
