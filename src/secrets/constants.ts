/** Length of a password's hash. */
export const SCRYPT_KEY_BYTES = 32
/** Memory one hash may take, in bytes. */
export const SCRYPT_MAX_MEMORY = 256 * 1024 * 1024
