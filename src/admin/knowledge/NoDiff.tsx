/** For fields that say again what another field of the version says. */
export const NoDiff = () => null
