import type { PortalFile } from '@/plugins/portal/operations/listDeliverableFiles'

import { isPicture } from '@/src/app/(portal)/portal/data/isPicture'

const Media = ({ alt, file: { mimeType, url } }: { alt: string; file: PortalFile }) => {
  if (mimeType.startsWith('video/')) return <video aria-label={alt} controls preload="metadata" src={url} />
  if (mimeType.startsWith('audio/')) return <audio aria-label={alt} controls preload="metadata" src={url} />
  return isPicture(mimeType) ? <img alt={alt} src={url} /> : null
}

/** A file as large as the page allows, with its download. */
export const FilePreview = ({ alt, file }: { alt: string; file: PortalFile }) => (
  <figure className="p-file">
    <Media alt={alt} file={file} />
    <figcaption>
      <span>{file.name}</span>
      <a download={file.name} href={file.url}>
        Download
      </a>
    </figcaption>
  </figure>
)
