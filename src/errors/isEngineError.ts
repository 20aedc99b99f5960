/** True for an error of that kind, also when two copies of a package are loaded (no `instanceof`). */
export const isEngineError = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code
