export type PackedAsset = {
  expiresAt?: string
  /** Ending of the file's name, lower case. */
  format?: string
  id: string
  /** Made for this deliverable, by us. */
  isOwnWork: boolean
  license?: string
  name: string
  quarantineReason?: string
  /** In pixels, e.g. `1080x1350`. */
  size?: string
  status: string
}

/** Why an asset may not be handed to the client; undefined when it may. What we made for the client needs no licence of others. */
export const whyNotPacked = ({ expiresAt, isOwnWork, license, quarantineReason, status }: PackedAsset, now: Date): string | undefined => {
  if (quarantineReason) return 'its file is quarantined'
  if (status === 'EXPIRED' || (expiresAt && Date.parse(expiresAt) <= now.getTime())) return 'its licence has ended'
  if (status !== 'APPROVED') return `it is ${status.toLowerCase()}, not approved`
  if (license === 'INTERNAL_ONLY') return 'it is for internal use only'
  if (license === 'UNKNOWN' || (!license && !isOwnWork)) return 'its licence is not known'
  return undefined
}
