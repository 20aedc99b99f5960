import type { AssetRow, Media, RenditionRow } from './detailTypes'
import type { Hit } from './types'

const PLAYABLE = /^video\/(mp4|webm|quicktime)$/
const SHOWABLE = /^image\/(avif|gif|jpeg|png|webp)$/

/** The best a browser can show of an asset now: films as they are, pictures as their preview, of what has expired a thumbnail only. */
export const mediaOf = (api: string, hit: Hit, renditions: RenditionRow[], asset: AssetRow | undefined): Media => {
  const has = (type: string) => renditions.some(({ renditionType, status }) => renditionType === type && status === 'COMPLETED')
  const address = (type: string) => `${api}/assets/${hit.id}/renditions/${type}`
  const thumbnail = has('THUMBNAIL_LARGE') ? address('THUMBNAIL_LARGE') : (hit.thumbnail ?? undefined)
  if (hit.quarantineReason) return { alt: hit.name, kind: 'none' }
  if (hit.isExpired) return { alt: hit.name, kind: thumbnail ? 'image' : 'none', src: thumbnail }
  const original = hit.filename ? `${api}/files/file/${encodeURIComponent(hit.filename)}` : undefined
  if (hit.mimeType?.startsWith('video/')) {
    const src = PLAYABLE.test(hit.mimeType) ? original : has('PREVIEW_VIDEO') ? address('PREVIEW_VIDEO') : undefined
    const fps = asset?.metadata?.fps
    if (src) return { alt: hit.name, fps: typeof fps === 'number' ? fps : undefined, kind: 'video', poster: thumbnail, src }
  }
  const src = has('PREVIEW') ? address('PREVIEW') : (thumbnail ?? (SHOWABLE.test(hit.mimeType ?? '') ? original : undefined))
  return { alt: hit.name, kind: src ? 'image' : 'none', src }
}
