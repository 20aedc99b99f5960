import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { env } from '@/src/env/env'

import { demoSignIns } from './demoSignIns'
import { apiClient } from './demo/apiClient'
import { signedInClient } from './demo/signedInClient'
import { playDemo, type Cast, type Tell } from './demo/playDemo'
import type { DemoAccess } from './demo/types'

const PEOPLE = { artist: 'aiko@northlight.example', client: 'ines@halden-rowe.example', owner: 'mara@northlight.example', producer: 'jonas@northlight.example' }

const readAccess = (dataDir: string): DemoAccess => {
  const file = path.resolve(dataDir, 'demo.json')
  if (!existsSync(file)) throw new Error(`There is no demo here (${file} is missing). Start the engine once with \`npm start\`; it installs the demo organization.`)
  return JSON.parse(readFileSync(file, 'utf8')) as DemoAccess
}

const requireEngine = async (url: string): Promise<void> => {
  try {
    await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) })
  } catch (error) {
    throw new Error(`No engine answers at ${url}. Start it with \`npm start\` in another terminal.`, { cause: error })
  }
}

const readCast = async (url: string, dataDir: string): Promise<Cast> => {
  const { apiKey } = readAccess(dataDir)
  const signIns = demoSignIns(dataDir)
  const person = async (email: string) => {
    const signIn = signIns.find((one) => one.email === email)
    if (!signIn) throw new Error(`The sign-in of ${email} is not in ${path.resolve(dataDir, 'demo-sign-ins.json')}; the demo needs it.`)
    return signedInClient(url, signIn)
  }
  const [artist, client, owner, producer] = [await person(PEOPLE.artist), await person(PEOPLE.client), await person(PEOPLE.owner), await person(PEOPLE.producer)]
  return { artist, client, intake: apiClient(url, `Bearer ${apiKey}`), owner, producer }
}

/** Prints one line per step with the time it took, what the skill said, and where to look. */
const teller = (): Tell => {
  let [number, last] = [0, performance.now()]
  return (step, { link, run, text }) => {
    const seconds = ((performance.now() - last) / 1000).toFixed(1)
    number += 1
    console.log(`\n${String(number).padStart(2)}. ${step}  (${seconds} s${run ? `, skill ${run.durationMs} ms` : ''})`)
    for (const line of [run?.summary ?? text, run && run.documents.length > 0 ? `read ${run.documents.join(', ')}` : undefined, link]) if (line) console.log(`    ${line}`)
    last = performance.now()
  }
}

const run = async (): Promise<void> => {
  const { DATA_DIR, PORT, PUBLIC_URL } = env()
  const url = (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '')
  const started = performance.now()
  await requireEngine(url)
  console.log(`The main job at ${url}`)
  const event = await playDemo(await readCast(url, DATA_DIR), url, teller())
  console.log(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s. The whole story, step by step:\n    ${url}/admin/trace/${event}\n    ${url}/api/content-events/${event}/trace\n`)
}

run().catch((error: unknown) => {
  console.error(`\nThe demo stopped. ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
