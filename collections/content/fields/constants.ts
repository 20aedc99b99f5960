/** Room of the content admin, from the root of the repository. */
export const CONTENT_ADMIN = '/src/admin/content'
