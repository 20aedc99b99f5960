import { toast } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'

import { askApi } from './askApi'
import type { CommentRow, Docs, MarkData } from './detailTypes'
import type { Hit } from './types'
import { useApi } from './useApi'

export type Thread = CommentRow & { answers: CommentRow[]; number: number }
type New = { content: string; mark?: MarkData | undefined; parent?: string | undefined }

const parentOf = ({ parent }: CommentRow): string | undefined => (typeof parent === 'object' && parent !== null ? parent.id : (parent ?? undefined))

/** A place in time is a timestamp, with or without a place in the frame. */
const typeOf = (mark: MarkData): string => (mark.time !== undefined ? 'timestamp' : mark.width !== undefined ? 'rect' : 'point')

/** The comments of an asset in threads, numbered as they were begun. */
export const useComments = (api: string, { id, organization }: Hit) => {
  const { again, data, error } = useApi<Docs<CommentRow>>(`${api}/comments?where[asset][equals]=${id}&depth=1&sort=createdAt&limit=300`)
  const threads = useMemo((): Thread[] => {
    const rows = data?.docs ?? []
    return rows.filter((row) => !parentOf(row)).map((row, at) => ({ ...row, answers: rows.filter((one) => parentOf(one) === row.id), number: at + 1 }))
  }, [data])
  const write = useCallback(
    async (path: string, method: 'PATCH' | 'POST', body: unknown): Promise<boolean> => {
      try {
        await askApi(`${api}/comments${path}`, { body, method })
        again()
        return true
      } catch (failure) {
        toast.error(failure instanceof Error ? failure.message : String(failure))
        return false
      }
    },
    [again, api],
  )
  const add = useCallback(
    ({ content, mark, parent }: New) => write('?depth=0', 'POST', { asset: id, content, organization, ...(mark && { annotationData: mark, annotationType: typeOf(mark) }), ...(parent && { parent }) }),
    [id, organization, write],
  )
  const resolve = useCallback((comment: string, isResolved: boolean) => write(`/${comment}?depth=0`, 'PATCH', { isResolved }), [write])
  return { add, error, isLoading: data === undefined && error === undefined, resolve, threads }
}
