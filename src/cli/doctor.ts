import { examine } from './doctor/examine'

const MARKS = { fine: '✓', warning: '!', wrong: '✗' }

/** `npm run doctor`: what works, what does not, and how to mend it. Exit code 1 when something is wrong. */
const report = await examine()
const lines = report.flatMap(({ detail, mend, name, state }) => [
  `${MARKS[state]} ${name.padEnd(20)} ${detail}`,
  ...(mend ? [`  ${''.padEnd(20)} → ${mend}`] : []),
])
const wrong = report.filter(({ state }) => state === 'wrong').length
lines.push('', wrong ? `${wrong} thing(s) to mend.` : 'Everything needed works.')
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit(wrong ? 1 : 0))
