/** Whether a name is that of an XMP sidecar, whatever its case. */
export const isSidecar = (name: string): boolean => /\.xmp$/i.test(name)
