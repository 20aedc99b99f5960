import { createRequire } from 'node:module'
import type Sharp from 'sharp'

/** sharp through its CommonJS door: its ES modules import JSON with an attribute, which Node 20.9 cannot read (tried with 20.9.0). */
export const sharp: typeof Sharp = createRequire(import.meta.url)('sharp')
