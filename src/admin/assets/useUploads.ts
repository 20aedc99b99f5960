import { useCallback, useEffect, useRef, useState } from 'react'

import type { DroppedFile } from './droppedFiles'
import { tusUpload, type UploadOutcome } from './tusUpload'
import { withSidecars } from './withSidecars'

export type UploadTask = { id: number; name: string; outcome?: UploadOutcome; problem?: string; sentBytes: number; sizeBytes: number }

type Target = { folder?: string | undefined; library: string }

/** Two at once: the server reads each file when it has come. */
const AT_ONCE = 2

/** Files on their way in, two at a time, with what became of each. */
export const useUploads = (api: string, onDone: () => void) => {
  const [tasks, setTasks] = useState<UploadTask[]>([])
  const waiting = useRef<(() => Promise<void>)[]>([])
  const running = useRef(0)
  const stops = useRef(new Map<number, AbortController>())
  const last = useRef(0)
  useEffect(() => {
    const all = stops.current
    return () => all.forEach((stop) => stop.abort())
  }, [])

  const change = useCallback((id: number, more: Partial<UploadTask>) => setTasks((now) => now.map((task) => (task.id === id ? { ...task, ...more } : task))), [])
  const next = useCallback(() => {
    while (running.current < AT_ONCE) {
      const run = waiting.current.shift()
      if (!run) return
      running.current += 1
      void run().finally(() => {
        running.current -= 1
        next()
      })
    }
  }, [])
  const add = useCallback(
    (files: DroppedFile[], target: Target) => {
      for (const { file, relativePath, sidecar } of withSidecars(files)) {
        const id = (last.current += 1)
        const stop = new AbortController()
        stops.current.set(id, stop)
        setTasks((now) => [...now, { id, name: `${relativePath ? `${relativePath}/` : ''}${file.name}${sidecar ? ` with ${sidecar.name}` : ''}`, sentBytes: 0, sizeBytes: file.size }])
        waiting.current.push(async () => {
          try {
            const outcome = await tusUpload({ ...target, api, file, onProgress: (sentBytes) => change(id, { sentBytes }), relativePath, sidecar, signal: stop.signal })
            change(id, { outcome })
            if (outcome.status === 'DONE') onDone()
          } catch (error) {
            change(id, { problem: stop.signal.aborted ? 'Stopped.' : error instanceof Error ? error.message : String(error) })
          }
        })
      }
      next()
    },
    [api, change, next, onDone],
  )
  const clear = useCallback(() => {
    waiting.current = []
    stops.current.forEach((stop) => stop.abort())
    stops.current.clear()
    setTasks([])
  }, [])
  return { add, clear, tasks }
}
