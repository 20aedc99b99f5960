import type { TestProject } from 'vitest/node'

import type { DemoSignIn } from '@/src/cli/demoSignIns'

import { startEngineProcess } from './startEngineProcess'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The engine that all browser tests share, and who may sign in to its demo organization. */
    engine: { signIns: DemoSignIn[]; url: string }
  }
}

/** Starts one engine for the whole run; its first start builds the admin. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { signIns, stop, url } = await startEngineProcess()
  project.provide('engine', { signIns, url })
  return stop
}
