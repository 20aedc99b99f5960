/** What an import writes. */
export const EDITABLE_COLUMNS = ['name', 'description', 'tags', 'license', 'expiresAt', 'copyrightHolder', 'copyrightYear', 'usageRights', 'externalId'] as const
export type EditableColumn = (typeof EDITABLE_COLUMNS)[number]

/** What an export has in front and behind; an import looks assets up by it, or leaves it alone. */
export const EXPORTED_COLUMNS = ['id', 'filename', 'externalId', ...EDITABLE_COLUMNS.filter((name) => name !== 'externalId'), 'library', 'folder', 'status'] as const
