import { isEngineError } from '@/src/errors/isEngineError'
import { runTool } from '@/src/media/runTool'

import { nodeProblem } from '../nodeProblem'
import type { Check } from './types'

const PATIENCE_MS = 10_000

export const machineChecks: Check[] = [
  {
    name: 'Node',
    run: async () => {
      const mend = nodeProblem(process.version)
      return mend ? { detail: process.version, mend, state: 'wrong' } : { detail: process.version, state: 'fine' }
    },
  },
  {
    name: 'ffmpeg',
    run: async () => {
      const mend = 'install ffmpeg where workers run; films and sounds have no renditions and no metadata until then'
      try {
        const [line = ''] = (await runTool({ args: ['-version'], timeoutMs: PATIENCE_MS, tool: 'ffmpeg' })).toString().split('\n')
        return { detail: line.split(' ').slice(0, 3).join(' '), state: 'fine' }
      } catch (error) {
        if (isEngineError(error, 'MEDIA_TOOL_MISSING')) return { detail: 'not installed', mend, state: 'warning' }
        throw error
      }
    },
  },
]
