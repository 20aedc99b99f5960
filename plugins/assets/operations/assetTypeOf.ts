import { kindOf } from '@/src/media/kindOf'

/** The asset type a file most likely is; people and the tagger refine it. */
export const assetTypeOf = (mimeType: string, filename: string): string => {
  const name = filename.toLowerCase()
  switch (kindOf(mimeType)) {
    case 'audio':
      return /voice|vo[-_]|speech|narrat/.test(name) ? 'AUDIO_VOICEOVER' : /sfx|effect|foley/.test(name) ? 'AUDIO_SFX' : 'AUDIO_MUSIC'
    case 'document':
      return mimeType === 'image/vnd.adobe.photoshop' ? 'DESIGN_SOURCE' : 'DOC_COPY'
    case 'font':
      return 'FONT'
    case 'image':
      return /logo/.test(name) ? 'IMAGE_LOGO' : /icon/.test(name) || mimeType === 'image/x-icon' ? 'IMAGE_ICON' : /svg|gif/.test(mimeType) ? 'IMAGE_GRAPHIC' : 'IMAGE_PHOTO'
    case 'office':
      return /presentation/.test(mimeType) ? 'DOC_PRESENTATION' : 'DOC_COPY'
    case 'pdf':
      return /brief/.test(name) ? 'DOC_BRIEF' : 'DOC_REPORT'
    case 'text':
      return 'DOC_COPY'
    case 'video':
      return /\b(edit|cut|final|master)\b/.test(name.replace(/[_-]/g, ' ')) ? 'VIDEO_EDITED' : 'VIDEO_RAW'
    default:
      return /^model\//.test(mimeType) ? 'THREE_D_MODEL' : 'OTHER'
  }
}
