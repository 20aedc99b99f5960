import type { z } from 'zod'

import type { extractionSchema } from './extractionSchema'

export type Extraction = z.infer<typeof extractionSchema>
