type SystemError = Error & { address?: string; code?: string; path?: string; port?: number }

/** A folder that is none, may not be written to, or is full. */
const FOLDER_CODES = new Set(['EACCES', 'EEXIST', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'])

/** One clear sentence for what kept a command from working, with the way out where there is one. */
export const sentenceOf = (thrown: unknown): string => {
  const error = rootOf(thrown)
  if (!(error instanceof Error)) return String(error)
  const { address, code, message, path, port } = error as SystemError
  if (path && FOLDER_CODES.has(code ?? '')) return `${path} cannot be used (${code}); mend that, or choose another data folder with DATA_DIR.`
  const place = `${address ?? 'the host'}:${port ?? ''}`.replace(/:$/, '')
  switch (code) {
    case '28000':
    case '28P01':
      return `The database refuses the user or password of DATABASE_URL (${message}).`
    case '3D000':
      return `The database of DATABASE_URL does not exist on that server (${message}); create it first.`
    case 'EACCES':
      return `${message.includes('listen') ? `Port ${port ?? ''} may not be opened by this user; choose one above 1024 with PORT` : message}.`
    case 'EADDRINUSE':
      return `Port ${port ?? ''} is in use already; stop what runs there or choose another one, e.g. PORT=${(port ?? 3000) + 1} npm start.`
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
      return `The database at ${place} cannot be reached (${code}); start it or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The database host of DATABASE_URL is not known (${message}).`
    default:
      return message || error.name
  }
}

/** Through the causes and the attempts of one connection (an address list) to what really happened. */
const rootOf = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length) return rootOf(error.errors[0])
  if (error instanceof Error && error.cause && !('code' in error)) return rootOf(error.cause)
  return error
}
