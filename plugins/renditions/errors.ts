import { defineError } from '@/src/errors/defineError'

export const RenditionMissing = defineError<{ asset: string; type: string }>({
  code: 'RENDITION_MISSING',
  message: ({ asset, type }) => `The asset ${asset} has no finished rendition ${type}`,
  status: 404,
})

/** The asset's licence has ended, or its file is quarantined: nothing of it is handed out. */
export const AssetUnavailable = defineError<{ asset: string; reason: string }>({
  code: 'RENDITION_ASSET_UNAVAILABLE',
  message: ({ asset, reason }) => `The asset ${asset} is not available: ${reason}`,
  status: 410,
})

export const SignatureInvalid = defineError<Record<never, never>>({
  code: 'RENDITION_SIGNATURE_INVALID',
  message: () => 'This address was not issued by this installation, or was changed',
  status: 403,
})

export const AddressExpired = defineError<Record<never, never>>({ code: 'RENDITION_ADDRESS_EXPIRED', message: () => 'This address has expired; ask for a new one', status: 410 })

export const TransformInvalid = defineError<{ accepted: string; given: string }>({
  code: 'RENDITION_TRANSFORM_INVALID',
  message: ({ accepted, given }) => `'${given}' is no transformation; accepted are ${accepted}`,
  status: 400,
})

export const PresetInvalid = defineError<{ problem: string; type: string }>({
  code: 'RENDITION_PRESET_INVALID',
  message: ({ problem, type }) => `The library's preset for ${type} is not usable: ${problem}`,
  status: 400,
})

export const TransformsBusy = defineError<Record<never, never>>({ code: 'RENDITION_TRANSFORMS_BUSY', message: () => 'Too many pictures are being made right now; try again in a moment', status: 503 })
