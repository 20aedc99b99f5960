'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'

import { askApi } from '@/src/admin/assets/askApi'
import { useApi } from '@/src/admin/assets/useApi'
import { relationValue } from '@/src/admin/content/relationValue'

import type { EntryComment, EntryThread, NewComment } from './types'

type Args = { api: string; entry: string | undefined; organization: string | undefined; /** When the entry was saved last: comments go with the rows they are about. */ saved: number | undefined }

/** The threads about an entry, oldest first, and what one may do with them. */
export const useEntryComments = ({ api, entry, organization, saved }: Args) => {
  const { again, data, error } = useApi<{ docs: EntryComment[] }>(entry && `${api}/comments?where[entry][equals]=${entry}&depth=1&sort=createdAt&limit=300`)
  useEffect(again, [again, saved])
  const threads = useMemo((): EntryThread[] => {
    const rows = data?.docs ?? []
    return rows.filter(({ parent }) => !relationValue(parent)).map((row) => ({ ...row, answers: rows.filter(({ parent }) => relationValue(parent) === row.id) }))
  }, [data])
  const write = async (path: string, method: 'PATCH' | 'POST', body: unknown): Promise<boolean> => {
    try {
      await askApi(`${api}/comments${path}?depth=0`, { body, method })
      again()
      return true
    } catch (failure) {
      toast.error(failure instanceof Error ? failure.message : String(failure))
      return false
    }
  }
  const add = ({ content, field, parent, quote }: NewComment) =>
    write('', 'POST', { content, entry, organization, ...(field && { fieldName: field }), ...(parent && { parent }), ...(quote && { annotationType: 'text_selection', selection: quote }) })
  const resolve = (id: string, isResolved: boolean) => write(`/${id}`, 'PATCH', { isResolved })
  return { add, again, error, isLoading: data === undefined && error === undefined, resolve, threads }
}
