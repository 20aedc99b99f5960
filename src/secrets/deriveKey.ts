import { scrypt, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'

/** `scrypt` as a promise. */
export const deriveKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)
