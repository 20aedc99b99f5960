/** Default of "when did it happen" fields. */
export const now = (): string => new Date().toISOString()
