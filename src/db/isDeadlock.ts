/** Did PostgreSQL end this transaction so that others could go on: deadlock (40P01), serialization failure (40001)? Drivers and Payload wrap the error. */
export const isDeadlock = (error: unknown): boolean => {
  for (let inner = error; typeof inner === 'object' && inner !== null; inner = 'cause' in inner ? inner.cause : undefined) {
    if ('code' in inner && (inner.code === '40P01' || inner.code === '40001')) return true
  }
  return false
}
