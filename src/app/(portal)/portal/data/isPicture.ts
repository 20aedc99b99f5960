/** True for picture types that every browser shows. */
export const isPicture = (mimeType: string): boolean => /^image\/(avif|gif|jpeg|png|webp)$/.test(mimeType)
