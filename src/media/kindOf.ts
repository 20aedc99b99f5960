/** What can be done with a file, by its sniffed type. */
export type MediaKind = 'audio' | 'document' | 'font' | 'image' | 'office' | 'other' | 'pdf' | 'text' | 'video'

const OFFICE = /^application\/(vnd\.openxmlformats-officedocument\.|vnd\.oasis\.opendocument\.)/

export const kindOf = (mimeType: string): MediaKind => {
  if (mimeType === 'image/vnd.adobe.photoshop' || mimeType === 'image/x-xcf') return 'document'
  if (mimeType.startsWith('image/')) return 'image'
  if (mimeType.startsWith('video/')) return 'video'
  if (mimeType.startsWith('audio/')) return 'audio'
  if (mimeType === 'application/pdf') return 'pdf'
  if (OFFICE.test(mimeType)) return 'office'
  if (mimeType.startsWith('font/') || /font/.test(mimeType)) return 'font'
  if (mimeType.startsWith('text/')) return 'text'
  return /postscript|rtf|msword|ms-excel|ms-powerpoint/.test(mimeType) ? 'document' : 'other'
}
