/** The ending of a file's name in lower case, without the dot; empty when it has none. */
export const extensionOf = (filename: string): string => /\.([a-z0-9]{1,8})$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
