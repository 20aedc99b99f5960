const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether PostgreSQL takes a text as the id of a row; it answers any other with an error of its own. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)
