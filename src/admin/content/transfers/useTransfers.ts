import { useEffect, useState } from 'react'

import { useApi } from '@/src/admin/assets/useApi'

import { isUnderWay } from './isUnderWay'
import type { ShownTransfer } from './types'

type Page = { docs: ShownTransfer[]; totalDocs: number }

const STEP = 20
const BUSY_MS = 1_000
const IDLE_MS = 15_000
const NAMES = 'populate[content-types][name]=true&populate[users][name]=true&populate[organizations][name]=true'

/** Imports and exports, newest first, read again every second while one is under way. */
export const useTransfers = (api: string) => {
  const [limit, setLimit] = useState(STEP)
  const [last, setLast] = useState<Page | undefined>()
  const { again, data, error } = useApi<Page>(`${api}/content-transfers?depth=1&limit=${limit}&sort=-createdAt&${NAMES}`)
  useEffect(() => {
    if (data) setLast(data)
  }, [data])
  const page = data ?? last
  const isBusy = page?.docs.some(isUnderWay) ?? false
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), isBusy ? BUSY_MS : IDLE_MS)
    return () => clearInterval(timer)
  }, [again, isBusy])
  return { again, error, hasMore: (page?.totalDocs ?? 0) > (page?.docs.length ?? 0), isLoading: page === undefined && error === undefined, showMore: () => setLimit(limit + STEP), transfers: page?.docs ?? [] }
}
