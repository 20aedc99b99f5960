import { defineError } from '@/src/errors/defineError'

/** A file that is not taken in, and why. Another attempt with the same file gives the same answer. */
export const UploadRefused = defineError<{ filename: string; reason: string }>({
  code: 'ASSET_UPLOAD_REFUSED',
  message: ({ filename, reason }) => `'${filename}' was not taken in: ${reason}`,
  status: 422,
})

/** The same content is there already; `asset` is it. */
export const UploadDuplicate = defineError<{ asset: string; filename: string; name: string }>({
  code: 'ASSET_UPLOAD_DUPLICATE',
  message: ({ filename, name }) => `'${filename}' is the same file as the asset '${name}'; use that one, or send allowDuplicate`,
  status: 409,
})

export const UploadOffset = defineError<{ given: number; upload: string }>({
  code: 'ASSET_UPLOAD_OFFSET',
  message: ({ given, upload }) => `The upload ${upload} does not continue at byte ${given}; ask where with HEAD`,
  status: 409,
})

export const UploadGone = defineError<{ upload: string }>({ code: 'ASSET_UPLOAD_GONE', message: ({ upload }) => `The upload ${upload} was ended or has expired`, status: 410 })

export const UploadHeader = defineError<{ header: string; needed: string }>({
  code: 'ASSET_UPLOAD_HEADER',
  message: ({ header, needed }) => `The header ${header} must be ${needed}`,
  status: 400,
})

export const AssetQuarantined = defineError<{ filename: string }>({
  code: 'ASSET_QUARANTINED',
  message: ({ filename }) => `'${filename}' is quarantined: it may not be opened`,
  status: 403,
})
