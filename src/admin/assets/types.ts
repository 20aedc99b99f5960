import type { BrowseAnswer, BrowseHit, FacetName, FacetValue, Sort } from '@/plugins/browser/operations/types'

export type { BrowseAnswer, FacetName, FacetValue, Sort }
export type Hit = BrowseHit

/** What is looked for, as the page keeps it. */
export type Filters = Record<FacetName, string[]> & { color?: string | undefined; folder?: string | undefined; like?: { id: string; name: string } | undefined; q: string; sort?: Sort | undefined }

export type Place = { assets: number; id: string; kind: 'folder' | 'library'; library: string; name: string; organization: string; parent: null | string; path: null | string }

export type Change = { after: Record<string, unknown>; before: Record<string, unknown>; id: string }
export type EditOutcome = { done: string[]; failed: { code: string; id: string; message: string }[]; undo: Change[] }

/** What the page needs to know of the installation and the person. */
export type Desk = { admin: string; api: string; canEdit: boolean; canUpload: boolean }
