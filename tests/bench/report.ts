import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'

export type Row = { engine: string; goal: string; name: string; plain: string; ratio: string }

const START = '<!-- results -->'
const END = '<!-- end of results -->'

export const reportRows = (rows: Row[]): string =>
  [
    '| measured | plain Payload | engine | engine ÷ plain | goal |',
    '|---|---:|---:|---:|---|',
    ...rows.map(({ engine, goal, name, plain, ratio }) => `| ${name} | ${plain} | ${engine} | ${ratio} | ${goal} |`),
  ].join('\n')

/** Replaces the table between the markers of docs/benchmarks.md, with date, command and the machine's shape. */
export const writeResults = (file: string, rows: Row[], database: string): void => {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# Benchmarks\n\n${START}\n${END}\n`
  const machine = `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${database}`
  const block = `${START}\n${new Date().toISOString().slice(0, 10)}, \`npm run bench\`, ${machine}.\n\n${reportRows(rows)}\n${END}`
  writeFileSync(file, page.replace(new RegExp(`${START}[\\s\\S]*${END}`), block))
}
