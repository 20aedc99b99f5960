/** The channel on which changes are announced: keys, separated by blanks. */
export const CHANGES_CHANNEL = 'delivery_changed'

/** What preview tokens are signed for. */
export const PREVIEW_PURPOSE = 'content preview'
