import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { askApi } from './askApi'
import type { Change, EditOutcome } from './types'

/** As many as the server takes in one request. */
const PART = 100

const parts = <Item>(items: Item[]): Item[][] => Array.from({ length: Math.ceil(items.length / PART) }, (_, at) => items.slice(at * PART, (at + 1) * PART))
const count = (number: number): string => `${number} ${number === 1 ? 'asset' : 'assets'}`

/** Edits of many assets, and the last one taken back. */
export const useEdits = (api: string, onChanged: () => void) => {
  const [undo, setUndo] = useState<Change[]>([])
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(
    async (work: () => Promise<Pick<EditOutcome, 'done' | 'failed'>>, word: string) => {
      setBusy(true)
      try {
        const { done, failed } = await work()
        if (done.length > 0) toast.success(`${count(done.length)} ${word}.`)
        if (failed[0]) toast.error(`${count(failed.length)} left as they were: ${failed[0].message}`)
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error))
      }
      setBusy(false)
      onChanged()
    },
    [onChanged],
  )
  const edit = useCallback(
    (ids: string[], change: Record<string, unknown>) =>
      run(async () => {
        const all: EditOutcome = { done: [], failed: [], undo: [] }
        for (const part of parts(ids)) {
          const { done, failed, undo: back } = await askApi<EditOutcome>(`${api}/assets/bulk-edit`, { body: { ...change, ids: part }, method: 'POST' })
          all.done.push(...done)
          all.failed.push(...failed)
          all.undo.push(...back)
          setUndo([...all.undo])
        }
        return all
      }, 'changed'),
    [api, run],
  )
  const takeBack = useCallback(
    () =>
      run(async () => {
        const all: Pick<EditOutcome, 'done' | 'failed'> = { done: [], failed: [] }
        for (const changes of parts(undo)) {
          const { done, failed } = await askApi<EditOutcome>(`${api}/assets/bulk-undo`, { body: { changes }, method: 'POST' })
          all.done.push(...done)
          all.failed.push(...failed)
        }
        setUndo([])
        return all
      }, 'put back'),
    [api, run, undo],
  )
  return { edit, isBusy, takeBack, undo }
}
