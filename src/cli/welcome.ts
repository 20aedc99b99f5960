import type { DemoSignIn } from './demoSignIns'

type WelcomeArgs = { admin: boolean; logFile?: string; signIns: DemoSignIn[]; url: string }

/** What `npm start` says at the end: where, who, and what to try first. */
export const welcome = ({ admin, logFile, signIns, url }: WelcomeArgs): string => {
  const width = Math.max(0, ...signIns.map(({ email }) => email.length))
  const people = signIns.map(({ email, password, role }) => `    ${email.padEnd(width)}  ${password}  ${role}`)
  const lines = [
    '',
    `  ${admin ? `Admin   ${url}/admin` : `API     ${url}/api`}`,
    ...(admin && signIns.some(({ collection }) => collection === 'client-users') ? [`  Portal  ${url}/portal`] : []),
    ...(people.length ? ['', '  Sign in as', ...people] : []),
    '',
    '  Try first',
    '    npm run demo      a client request becomes a reviewed deliverable, step by step (in a second terminal)',
    '    npm run doctor    checks the installation and says how to mend what is wrong',
    ...(logFile ? ['', `  Log     ${logFile}`] : []),
    '',
    '  Ctrl-C stops everything.',
    '',
  ]
  return lines.join('\n')
}
