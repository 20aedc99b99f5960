import path from 'node:path'

/** Whether a folder is the root or below it, by their names. */
export const isBelowFolder = (folder: string, root: string): boolean => folder === root || folder.startsWith(root.endsWith(path.sep) ? root : root + path.sep)
