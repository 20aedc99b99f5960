/**
 * The one spelling of a document's path: leading slash, lower case, no `.md`, no doubled or trailing slashes, spaces as hyphens (B000-011).
 */
export const documentPath = (path: string): string =>
  `/${path
    .trim()
    .toLowerCase()
    .replace(/\\/g, '/')
    .split('/')
    .map((part) => part.trim().replace(/\s+/g, '-'))
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
    .replace(/\.md$/, '')}`
