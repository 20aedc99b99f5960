import { UploadRefused } from '../errors'

/** `settings` of a library as far as uploads go (B001-041). */
export type UploadSettings = { allowedFileTypes?: string[]; autoTagging?: boolean; maxFileSize?: number; namingConvention?: string; requireApproval?: boolean; /** A folder of the workers whose files are taken in, below one of INGEST_ROOTS. */ watchFolder?: string }

const matchesGlob = (glob: string, mimeType: string): boolean =>
  new RegExp(`^${glob.trim().toLowerCase().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(mimeType)

const megabytes = (bytes: number): string => (bytes < 100_000 ? `${bytes} bytes` : `${Math.round(bytes / 10_485.76) / 100} MB`)

/**
 * Holds a file to the rules of its library; `allowedFileTypes` are globs over the sniffed type, never over the name.
 * @throws ASSET_UPLOAD_REFUSED
 */
export const checkLibraryRules = ({ allowedFileTypes, maxFileSize }: UploadSettings, file: { filename: string; mimeType?: string; sizeBytes: number }): void => {
  const { filename, mimeType, sizeBytes } = file
  if (maxFileSize && sizeBytes > maxFileSize) throw new UploadRefused({ filename, reason: `${megabytes(sizeBytes)} are more than the ${megabytes(maxFileSize)} this library takes` })
  if (mimeType && allowedFileTypes?.length && !allowedFileTypes.some((glob) => matchesGlob(glob, mimeType))) {
    throw new UploadRefused({ filename, reason: `this library takes ${allowedFileTypes.join(', ')}; the content is ${mimeType}` })
  }
}
