import type { GlyphName } from '@/src/admin/elements/Glyph'

/** Something that waits for the person. */
export type AttentionItem = {
  at: string
  detail: string
  glyph: GlyphName
  href: string
  kind: string
  title: string
}

/** One run of an agent's skill. */
export type RunItem = {
  at: string
  documents: number
  durationMs?: number
  entity?: { href: string; text: string }
  href: string
  /** Others of the same skill and outcome at about the same time. */
  more?: { count: number; href: string }
  skill: string
  status: string
  summary: string
  traceHref?: string
}

/** Work with a date. `days` is negative when it is overdue. */
export type DueItem = { days: number; due: string; href: string; kind: string; status?: string; title: string }

export type Figure = {
  hint: string
  label: string
  value: string
  values: (null | number)[]
  variant: 'bars' | 'line'
}

export type HomeData = {
  attention: AttentionItem[]
  due: DueItem[]
  figures: Figure[]
  now: Date
  runs: RunItem[]
}
